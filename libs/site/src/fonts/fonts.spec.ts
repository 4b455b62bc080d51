import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { assets } from '../document/assets.js';
import { fontFaces } from './font-faces.js';
import { readFont } from './sfnt.js';

const { resolve } = createRequire(import.meta.url);
const letters = [
  ...'абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяә',
  ...'АБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯӘ',
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...'₸№«»“”„‘’–—…·×−+%&@#?!.,:;()[]/*"\'',
  '\u00A0',
];
const served = (weight: number) => [...assets.values()].find(({ path }) => path.includes(`golos-text-${weight}.`))!;
const full = (file: string) => readFont(readFileSync(resolve(`@expo-google-fonts/golos-text/${file}`)));

describe.each([
  [400, '400Regular/GolosText_400Regular.ttf'],
  [700, '700Bold/GolosText_700Bold.ttf'],
])('Golos Text %i', (weight, source) => {
  test('has every letter of Kazakh, Russian and English, as wide as its maker drew it', async () => {
    const font = readFont(await subsetFont(served(weight).bytes, letters.join(''), { targetFormat: 'sfnt' }));
    const original = full(source);
    expect(letters.filter((letter) => !font.letters.has(letter.codePointAt(0)!))).toEqual([]);
    for (const letter of letters) {
      const code = letter.codePointAt(0)!;
      expect([letter, font.advance(code)]).toEqual([letter, original.advance(code)]);
    }
    expect([font.unitsPerEm, font.ascent, font.descent]).toEqual([
      original.unitsPerEm,
      original.ascent,
      original.descent,
    ]);
  });

  test('is a dozen kilobytes at most and never asked for by another name than that of its content', () => {
    expect(served(weight).bytes.length).toBeLessThan(12_000);
    expect(served(weight).path).toMatch(/\.[0-9a-f]{12}\.woff2$/);
  });
});

test('its licence is kept with it', () => {
  expect(readFileSync(new URL('./OFL.txt', import.meta.url), 'utf8')).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i);
});

/** `20,A0` or `400-52F` of a face, as a question. */
const inRange = (face: string) => {
  const parts = /unicode-range:([^;]+)/
    .exec(face)![1]!
    .split(',')
    .map((part) =>
      part
        .slice(2)
        .split('-')
        .map((code) => parseInt(code, 16)),
    );
  return (code: number) => parts.some(([first, last = first]) => first! <= code && code <= last!);
};
const stated = (face: string, name: string) => Number(new RegExp(`${name}:([\\d.]+)%`).exec(face)![1]) / 100;

test('a font of the reader’s takes the room of ours until it arrives', () => {
  const css = fontFaces({ 400: '/400', 700: '/700' });
  const faces = css.split('\n').filter(Boolean);
  expect(faces.filter((face) => face.includes('font-display:swap'))).toHaveLength(2);
  for (const [like, weights, file, source] of [
    ['Roboto', '1 549', 'pdfmake/fonts/Roboto/Roboto-Regular.ttf', '400Regular/GolosText_400Regular.ttf'],
    ['DejaVu Sans', '1 549', 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf', '400Regular/GolosText_400Regular.ttf'],
    ['DejaVu Sans', '550 999', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf', '700Bold/GolosText_700Bold.ttf'],
  ] as const) {
    const [golos, theirs] = [full(source), readFont(readFileSync(resolve(file)))];
    const own = faces.filter((one) => one.includes(`"Golos as ${like}"`) && one.includes(`font-weight:${weights}`));
    const stretchOf = (code: number) => {
      const of = own.filter((face) => inRange(face)(code));
      // One face has it, no two.
      expect([String.fromCodePoint(code), of.length]).toEqual([String.fromCodePoint(code), 1]);
      return stated(of[0]!, 'size-adjust');
    };
    for (const letter of letters.filter((one) => one !== '₸')) stretchOf(letter.codePointAt(0)!);
    for (const line of [
      'Еңбек қанауы туралы дөңгелек үстел',
      'Дөңгелек үстел: еңбекке қанаудың алдын алу',
      'Международная конференция: система помощи',
      'Круглый стол о трудовой эксплуатации',
      'Awards of the students’ poster competition',
    ]) {
      const codes = [...line].map((letter) => letter.codePointAt(0)!);
      const ours = codes.reduce((sum, code) => sum + golos.advance(code), 0) / golos.unitsPerEm;
      const room = codes.reduce((sum, code) => sum + theirs.advance(code) * stretchOf(code), 0) / theirs.unitsPerEm;
      expect([line, Math.abs(room / ours - 1) < 0.02]).toEqual([line, true]);
    }
    // Whichever face a letter comes from, the line is as high.
    for (const face of own)
      expect(stated(face, 'ascent-override') * stated(face, 'size-adjust')).toBeCloseTo(
        golos.ascent / golos.unitsPerEm,
        3,
      );
  }
});
