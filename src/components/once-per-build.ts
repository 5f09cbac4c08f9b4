/**
 * Asks once in a build, however many pages want to know; a list of all meetings asked for on the page of each of them
 * would make the time grow with their square. In the live preview content changes, so there it is asked each time.
 *
 * @param ask what all pages are told alike; nobody may change it
 */
export const oncePerBuild = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? ask() : (answer ??= ask()));
};
