// The link itself works without this; what it offers beyond comes with the first click.
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.hash');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey)
    void import('./section-tools.ts').then(({ offerTools }) => offerTools(link));
});
