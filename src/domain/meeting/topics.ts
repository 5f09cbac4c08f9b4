/**
 * Topics with the number of meetings about them, in the order of the German alphabet.
 *
 * @param lists the topics of each meeting
 */
export function topicCounts(lists: readonly (readonly string[])[]): { topic: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const topic of lists.flatMap((list) => [...new Set(list)]))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .map(([topic, count]) => ({ topic, count }))
    .sort((a, b) => a.topic.localeCompare(b.topic, 'de'));
}
