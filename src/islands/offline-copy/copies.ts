/**
 * Deletes everything the offline copy of a site stored. Other sites of the same origin keep theirs: Workbox ends the
 * names of its caches with the scope.
 *
 * @param scope full address below which the site stands
 */
export async function deleteCopies(scope: string): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(`-${scope}`)).map((name) => caches.delete(name)));
}
