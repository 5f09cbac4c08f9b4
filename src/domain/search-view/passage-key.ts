/** What stands between anchor and words in the address of a passage; apart from the rest because every page loads it. */
export const passageKey = '&markiert=';
