/**
 * For which Länder a task holds, in the shorter of two ways: „nur in: A, B“ or „nicht in: C“.
 *
 * @param codes codes of the Länder it holds for
 * @param names names of all Länder by code
 */
export function landCondition(codes: readonly string[], names: ReadonlyMap<string, string>): string {
  const others = [...names.keys()].filter((code) => !codes.includes(code));
  const list = (some: readonly string[]) => some.map((code) => names.get(code) ?? code).join(', ');
  return others.length > 0 && others.length < codes.length
    ? `nicht in: ${list(others)}`
    : `nur in: ${list(codes)}`;
}
