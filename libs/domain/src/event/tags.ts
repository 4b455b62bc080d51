/** As many as can still be read on a card. */
export const MOST_TAGS = 20;
/** Characters of one. */
export const LONGEST_TAG = 40;

/** A tag as it is kept: no space around it, one space within, in lower case, so that the same word is the same tag. */
export const normalTag = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Each once, in the order in which they were first said; those of blanks are none. */
export const normalTags = (texts: readonly string[]): string[] => [...new Set(texts.map(normalTag).filter(Boolean))];

/** What is left of an event's tags and what is new; the new ones stand last. A tag that is taken and given is given. */
export function retagged(
  tags: readonly string[],
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): string[] {
  const gone = new Set(normalTags(remove));
  return normalTags([...normalTags(tags).filter((tag) => !gone.has(tag)), ...add]);
}
