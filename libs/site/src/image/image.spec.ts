import { languages } from '@birge/domain';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { flashMobEvent, frame } from '../calendar/calendar.fixture.js';
import { eventImage, readFont, renderEventPage, type PublicEvent } from '../index.js';
import { widthOf, wrapped } from './wrapped.js';

const { resolve } = createRequire(import.meta.url);
const font = (file: string) => readFont(readFileSync(resolve(`@expo-google-fonts/golos-text/${file}`)));
const fonts = { regular: font('400Regular/GolosText_400Regular.ttf'), bold: font('700Bold/GolosText_700Bold.ttf') };
const [first] = flashMobEvent.occurrences;
const once: PublicEvent = { ...flashMobEvent, occurrences: [first!] };
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('the picture of an event', () => {
  test('has the campaign, the title, the day with its hour, and the city', () => {
    expect(words(eventImage(frame, once, fonts))).toEqual([
      'Адам саудасын бірге тоқтатайық! · 2026',
      '«Бірге тоқтатайық!»',
      'флешмобы',
      '30',
      'шілде, бейсенбі · 12:00',
      'Астана',
    ]);
  });

  test.each<[string, Partial<PublicEvent>, string[]]>([
    ['of several days has the first and the last', flashMobEvent, ['30 шілде – 1 тамыз 2026', 'Астана']],
    [
      'without a time says so, with the days between which it will be',
      { occurrences: [], windowFrom: '2026-08-03', windowTo: '2026-08-07', divisions: ['mangystau'] },
      ['3–7 там. · Уақыты кейін хабарланады', 'Маңғыстау облысы'],
    ],
    [
      'whose place is not told names the oblast at most',
      { occurrences: [{ ...first!, venue: null, city: null, address: null, divisionId: 'abai' }] },
      ['30', 'шілде, бейсенбі · 12:00', 'Абай облысы'],
    ],
    [
      'online says so',
      { attendance: 'online', occurrences: [{ ...first!, venue: null, city: null, divisionId: null }] },
      ['30', 'шілде, бейсенбі · 12:00', 'Онлайн'],
    ],
  ])('%s', (_, more, last) => {
    expect(words(eventImage(frame, { ...once, ...more }, fonts)).slice(-last.length)).toEqual(last);
  });

  test('says that it is cancelled, and strikes the title', () => {
    const svg = eventImage({ ...frame, language: 'en' }, { ...once, status: 'CANCELLED' }, fonts);
    expect(words(svg)).toContain('This event will not take place.');
    expect(svg.match(/line-through/g)).toHaveLength(2);
    expect(eventImage(frame, once, fonts)).not.toContain('line-through');
  });

  test('keeps a hostile title a text, and leaves out what the font cannot draw', () => {
    const title = { kk: '</text><script>&"\u202Eab\u0000 🎉 пайда ₸' };
    const svg = eventImage(frame, { ...once, title }, fonts);
    expect(words(svg).join(' ')).toContain('&lt;/text&gt;&lt;script&gt;&amp;&quot;ab пайда ₸');
    expect(svg).not.toMatch(/<script|🎉/);
    expect(words(eventImage(frame, { ...once, title: { kk: '会议' } }, fonts))[1]).toBe('Адам саудасын бірге');
  });

  test('is named by its page in every language, in words too', () => {
    for (const language of languages) {
      const html = renderEventPage({ frame: { ...frame, language }, event: once });
      const property = (name: string) => new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1];
      expect(property('image')).toBe(`https://birge.example/${language}/events/flash-mob-khan-shatyr.png`);
      expect([property('image:width'), property('image:height')]).toEqual(['1200', '630']);
      expect(property('url')).toBe(`https://birge.example/${language}/events/flash-mob-khan-shatyr`);
      expect(property('locale')).toBe({ kk: 'kk_KZ', ru: 'ru_RU', en: 'en_US' }[language]);
      expect(html.match(/og:locale:alternate/g)).toHaveLength(2);
    }
    const html = renderEventPage({ frame, event: once });
    expect(html).toContain(
      'og:image:alt" content="«Бірге тоқтатайық!» флешмобы · 30 шілде, бейсенбі · 12:00 · Астана"',
    );
  });
});

describe('a text is set in lines', () => {
  const box = { width: 1056, most: 4, sizes: [76, 66, 56] };

  test('at the largest size at which it fits', () => {
    const said = (times: number) => wrapped(fonts.bold, 'адам саудасына қарсы күрес '.repeat(times).trim(), box);
    expect([1, 4, 6].map((times) => said(times).size)).toEqual([76, 66, 56]);
    expect(said(20)).toMatchObject({ size: 56, lines: { length: 4 } });
    expect(said(20).lines.at(-1)).toMatch(/(адам|саудасына|қарсы|күрес)…$/);
  });

  test('that are never wider than their room, whatever the text, and lose nothing but spaces until it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'абвгқңұЖШ Wi-.« '), maxLength: 60 }), { maxLength: 6 }),
        (all) => {
          const text = all.join(' ').replace(/\s+/g, ' ').trim();
          const { size, lines } = wrapped(fonts.bold, text, box);
          expect(lines.length).toBeLessThanOrEqual(4);
          for (const one of lines) expect(widthOf(fonts.bold, one, size)).toBeLessThanOrEqual(1056);
          if (!lines.at(-1)!.endsWith('…')) expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
      { seed: 30, numRuns: 200 },
    );
  });
});
