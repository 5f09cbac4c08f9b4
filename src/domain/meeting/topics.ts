/** A topic and the number of meetings about it. */
export interface TopicCount {
  topic: string;
  count: number;
}

/**
 * Topics with the number of meetings about them: the most frequent first, then in the order of the German alphabet.
 *
 * @param lists the topics of each meeting
 */
export function topicCounts(lists: readonly (readonly string[])[]): TopicCount[] {
  const counts = new Map<string, number>();
  for (const topic of lists.flatMap((list) => [...new Set(list)]))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .map(([topic, count]) => ({ topic, count }))
    .sort((a, b) => b.count - a.count || a.topic.localeCompare(b.topic, 'de'));
}
