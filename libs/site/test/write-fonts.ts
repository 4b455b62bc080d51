/**
 * Writes `src/fonts`: Golos Text with the letters that we need (OFL 1.1, its licence beside it), and how far the fonts
 * that a reader has already are to be stretched, so that nothing moves when ours arrives.
 * Run by hand: node --import ./.ci/typescript.mjs libs/site/test/write-fonts.ts
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { alphabet } from '../src/fonts/alphabet.js';
import { readFont, type FontFacts } from '../src/fonts/sfnt.js';

const { resolve } = createRequire(import.meta.url);
const folder = new URL('../src/fonts/', import.meta.url);
const golos = (file: string) => resolve(`@expo-google-fonts/golos-text/${file}`);
const weights = { 400: '400Regular/GolosText_400Regular.ttf', 700: '700Bold/GolosText_700Bold.ttf' } as const;

/** Ordinary words of the three languages: letters as often as a reader meets them. */
const sample = `Адам саудасын бірге тоқтатайық! Бүгін бейсенбі, 30 шілде. Барлық іс-шаралар: дөңгелек үстел, флешмоб, конференция,
ақпараттық науқан. Қазақстанның жиырма өңірінде өтетін кездесулер туралы хабарлама. Остановим торговлю людьми вместе! Сегодня
четверг, 30 июля. Все мероприятия: круглый стол, флешмоб, конференция, информационная кампания. Встречи пройдут в двадцати
регионах Казахстана. Let’s stop trafficking together! Thursday, 30 July. All events: roundtable, flash-mob, conference.`;

/**
 * What is as much narrower in one font than in another as its neighbours: a space that is drawn wide must not make up for
 * letters that are drawn narrow, since a word has the one and not the other.
 */
const ranges: Record<string, RegExp> = {
  'U+20,U+A0': /[ \u00A0]/,
  'U+400-52F': /[\u0400-\u052F]/,
  'U+41-5A,U+61-7A': /[A-Za-z]/,
  'U+21-40,U+5B-60,U+7B-9F,U+A1-3FF,U+2000-22FF': /[^\sA-Za-z\u0400-\u052F]/,
};
const letters = [...`${sample.replace(/\n/g, ' ')} 10:00–11:30, 09:45–18:00, 30.07.2026 · 12:15–16:30`].map((letter) =>
  letter.codePointAt(0)!,
);

const widthOf = ({ advance, unitsPerEm }: FontFacts, codes: number[]) =>
  codes.reduce((sum, code) => sum + advance(code), 0) / unitsPerEm;
const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/** Liberation Sans has the widths of Arial; a bold Roboto is all but as wide as its medium. */
const known = {
  Arial: {
    400: 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf',
    700: 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf',
  },
  Roboto: { 400: 'pdfmake/fonts/Roboto/Roboto-Regular.ttf', 700: 'pdfmake/fonts/Roboto/Roboto-Medium.ttf' },
  'DejaVu Sans': { 400: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 700: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf' },
};

const fallbacks: object[] = [];
for (const [weight, file] of Object.entries(weights)) {
  const bytes = readFileSync(golos(file));
  const subset = await subsetFont(bytes, alphabet, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'tnum', 'locl'],
    noHinting: true,
    dropTables: ['vhea', 'vmtx', 'VORG'],
  });
  writeFileSync(new URL(`golos-text-${weight}.woff2`, folder), subset);
  const ours = readFont(bytes);
  for (const [like, files] of Object.entries(known)) {
    const theirs = readFont(readFileSync(resolve(files[weight as '400' | '700'])));
    for (const [range, members] of Object.entries(ranges)) {
      // The copy of a font that is read here may lack letters that the reader's has.
      const both = letters.filter((code) => members.test(String.fromCodePoint(code)) && theirs.letters.has(code));
      const stretch = widthOf(ours, both) / widthOf(theirs, both);
      const line = (units: number) => percent(units / ours.unitsPerEm / stretch);
      fallbacks.push({
        like,
        weight: Number(weight),
        range,
        sizeAdjust: percent(stretch),
        ascent: line(ours.ascent),
        descent: line(ours.descent),
        lineGap: line(ours.lineGap),
      });
    }
  }
}
copyFileSync(golos('LICENSE_FONT'), new URL('OFL.txt', folder));
writeFileSync(
  new URL('fallbacks.ts', folder),
  `/** Written by test/write-fonts.ts: how a font that a reader has already takes the room of Golos Text. */
export const fallbacks = ${JSON.stringify(fallbacks, null, 2)} as const;
`,
);
