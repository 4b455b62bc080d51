/** As many cards, or events, as one act on many takes: all of them are locked while it runs. */
export const MOST_AT_ONCE = 200;
