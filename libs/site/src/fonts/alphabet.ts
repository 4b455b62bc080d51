const between = (first: string, last: string): string =>
  String.fromCodePoint(
    ...Array.from({ length: last.codePointAt(0)! - first.codePointAt(0)! + 1 }, (_, at) => first.codePointAt(0)! + at),
  );

/** What Kazakh (in both its scripts), Russian and English are written with, and the signs that stand between. */
export const alphabet = [
  between(' ', '~'),
  between('А', 'я'),
  'ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі',
  'ÄäĞğİıÑñÖöŞşŪūÜüÉé',
  '\u00A0«»‹›“”„‘’‚–—…•·×−°№₸€→←',
].join('');
