const COLOURS = 6;

/** Which of the colours of people is hers: always the same one, on every screen and for everybody. */
export const personColour = (personId: string): number =>
  ([...personId].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7) % COLOURS) + 1;
