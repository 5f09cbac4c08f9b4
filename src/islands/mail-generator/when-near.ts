// In a long chapter the generator stands far below the first screen: its script comes when a reader comes near.
const near = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import('./mail-generator.ts');
  },
  { rootMargin: '600px 0px' },
);
for (const generator of document.querySelectorAll('mail-generator')) near.observe(generator);
