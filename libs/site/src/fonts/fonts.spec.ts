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

test('a font of the reader’s takes the room of ours until it arrives', () => {
  const css = fontFaces({ 400: '/400', 700: '/700' });
  const faces = css.split('\n').filter(Boolean);
  expect(faces.filter((face) => face.includes('font-display:swap'))).toHaveLength(2);
  const golos = full('400Regular/GolosText_400Regular.ttf');
  for (const [like, file] of [
    ['Arial', 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'],
    ['DejaVu Sans', 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'],
  ] as const) {
    const theirs = readFont(readFileSync(resolve(file)));
    const face = faces.find((one) => one.includes(`"Golos as ${like}"`) && one.includes('font-weight:1 549'))!;
    const [stretch, ascent] = ['size-adjust', 'ascent-override'].map(
      (name) => Number(new RegExp(`${name}:([\\d.]+)%`).exec(face)![1]) / 100,
    ) as [number, number];
    const width = (font: typeof theirs, text: string) =>
      [...text].reduce((sum, letter) => sum + font.advance(letter.codePointAt(0)!), 0) / font.unitsPerEm;
    for (const line of [
      'Дөңгелек үстел: еңбекке қанаудың алдын алу',
      'Международная конференция: система помощи',
      'Awards of the students’ poster competition',
    ])
      expect(Math.abs((width(theirs, line) * stretch) / width(golos, line) - 1)).toBeLessThan(0.04);
    expect(ascent * stretch).toBeCloseTo(golos.ascent / golos.unitsPerEm, 3);
  }
});
