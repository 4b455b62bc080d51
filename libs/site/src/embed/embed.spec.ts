import { languages, type Language } from '@birge/domain';
import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../../test/html-rules.js';
import { frame, journalists, listed, listProps } from '../calendar/calendar.fixture.js';
import {
  assets,
  componentCode,
  embedData,
  embedHeaders,
  embedScript,
  frameCode,
  renderEmbedNote,
  renderEmbedPage,
  renderSubscribePage,
  type Filter,
} from '../index.js';

const validator = new HtmlValidate(htmlRules);
const faults = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message}`),
  );
const of = (language: Language) => ({ ...frame, language });
const embed = (language: Language) =>
  renderEmbedPage({
    frame: of(language),
    scheduled: listProps.scheduled,
    unscheduled: [journalists],
    all: `/${language}/2026/list?oblast=astana`,
  });
const subscribe = (language: Language, filter: Filter = {}) =>
  renderSubscribePage({ frame: of(language), filter, rejected: [] });
/** As a browser reads it back. */
const value = (html: string, id: string) => {
  const found = new RegExp(`id="${id}"[^>]*?(?:value="([^"]*)"[^>]*>|>([^<]*)<)`).exec(html);
  const written = found?.[1] ?? found?.[2] ?? '';
  return written
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
};

describe('a page inside somebody else’s', () => {
  test.each(languages)(
    'is valid in %s, without script, form or picture, and its links lead out of the frame',
    async (language) => {
      for (const html of [
        embed(language),
        renderEmbedNote({ language, what: 'not-found' }),
        renderEmbedNote({ language, what: 'error' }),
      ]) {
        expect(await faults(html)).toEqual([]);
        expect(html).toContain(`<html lang="${language}">`);
        expect(html).not.toMatch(/<script|<style|\sstyle=|<form|<img|<iframe|target="_(?:self|blank)/);
        expect(html).toContain('<base target="_top"/>');
        expect(html).toContain('<meta name="robots" content="noindex"/>');
        const [, sheet] = /<link rel="stylesheet" href="([^"]+)"/.exec(html)!;
        expect(assets.has(sheet!)).toBe(true);
      }
    },
  );

  test('shows the days with their events, says what is cancelled or a sample, and leads to everything', () => {
    const html = embed('kk');
    expect(html).toContain('href="/kk/2026/list?oblast=astana">Бүкіл бағдарлама</a>');
    expect(html).toMatch(/<b>Мысал<\/b>/);
    expect(html.match(/row cancelled/g)).toHaveLength(1);
    expect(html).toMatch(/<time class="hour" dateTime="2026-07-30T12:00\+05:00">12:00/);
    expect(html).toContain('rel="noreferrer">Парақтан тез шығу</a>');
  });

  test('may be framed by anyone and do nothing else', () => {
    const policy = embedHeaders['Content-Security-Policy']!.split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      "style-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      'frame-ancestors *',
    ]);
  });

  test('loads a style sheet of its own that asks for no font and stays small', async () => {
    const { gzipSync } = await import('node:zlib');
    const css = [...assets.values()].find(({ path }) => path.startsWith('/assets/embed.'))!;
    expect(css.bytes.toString()).not.toMatch(/url\(|@import/);
    expect(gzipSync(css.bytes).length).toBeLessThan(4_000);
  });
});

describe('what the element reads', () => {
  const told = (language: Language, scheduled = listProps.scheduled) =>
    embedData({ frame: of(language), scheduled, all: `/${language}/2026/list`, rejected: ['oblast'] });

  test('has every word as it is to be shown, the title’s language where it is another', () => {
    const { days, all, rejected, sample, next } = told('kk');
    expect([next, all, rejected]).toEqual([
      'Жақындағы іс-шаралар',
      { text: 'Бүкіл бағдарлама', url: 'https://birge.example/kk/2026/list' },
      ['oblast'],
    ]);
    expect(sample).toMatch(/^Мысал\. /);
    expect(days[0]!.text).toBe('30 шілде, бейсенбі');
    expect(days[0]!.events[0]).toEqual({
      time: '12:00–13:30',
      stamp: '2026-07-30T12:00+05:00',
      title: '«Бірге тоқтатайық!» флешмобы',
      url: expect.stringMatching(/^https:\/\/birge\.example\/kk\/events\//),
      place: '«Хан Шатыр» СОО, Астана',
    });
    const events = days.flatMap((day) => day.events);
    expect(events.find(({ lang }) => lang)).toMatchObject({ lang: 'ru', title: 'Флешмоб на железнодорожном вокзале' });
    expect(events.filter(({ cancelled }) => cancelled).map(({ cancelled }) => cancelled)).toEqual(['Өткізілмейді.']);
  });

  test('tells a day without hours as such', () => {
    const allDay = listed({ slug: 'tent', start: '2026-08-01T00:00', end: '2026-08-03T00:00' });
    const { days } = told('en', [{ ...allDay, occurrence: { ...allDay.occurrence, allDay: true } }]);
    expect(days[0]!.events[0]).toMatchObject({ time: 'all day', stamp: '2026-08-01' });
  });

  test('an element’s own file is under 5 KB as it lies and as it is sent, and neither evaluates nor writes HTML', async () => {
    const { gzipSync } = await import('node:zlib');
    expect(embedScript.bytes.length).toBeLessThan(5_000);
    expect(gzipSync(embedScript.bytes).length).toBeLessThan(2_500);
    expect(embedScript.bytes.toString()).not.toMatch(
      /\beval\b|new Function|innerHTML|outerHTML|document\.write|cookie|localStorage|<style/,
    );
  });
});

describe('the page of addresses', () => {
  const filter = { oblast: 'astana', q: 'а"б<&' };
  const query = '?oblast=astana&q=%D0%B0%22%D0%B1%3C%26';

  test.each(languages)('is valid HTML in %s', async (language) => {
    for (const html of [subscribe(language), subscribe(language, filter)]) {
      expect(await faults(html)).toEqual([]);
      expect(html.replaceAll(/<textarea.*?<\/textarea>/gs, '')).not.toMatch(/\sstyle=|<iframe/);
    }
    expect(await faults(renderSubscribePage({ frame: of(language), filter: {}, rejected: ['oblast'] }))).toEqual([]);
  });

  test('has the address to open, to copy and to load, for what was chosen', () => {
    const html = subscribe('kk', filter);
    expect(value(html, 'calendar-address')).toBe(
      `https://birge.example/kk/2026/calendar.ics${query.replace('%22', '%22')}`,
    );
    expect(value(html, 'discreet-address')).toBe(`https://birge.example/kk/2026/calendar.ics${query}&discreet=1`);
    expect(html).toContain(`href="webcal://birge.example/kk/2026/calendar.ics${query.replaceAll('&', '&amp;')}"`);
    expect(html).toContain(`href="/kk/2026/calendar.atom${query.replaceAll('&', '&amp;')}"`);
    expect(html).toContain(`href="/kk/2026/calendar.json${query.replaceAll('&', '&amp;')}"`);
    expect(html).toContain('href="/kk/2026/changes.atom"');
    expect(html).toContain('<option value="astana" selected="">');
    expect(html).toContain('name="q" value="а&quot;б&lt;&amp;"/>');
  });

  test('says how slow others are, and what discreet means', () => {
    expect(subscribe('en')).toContain('Google asks for news when it wants to');
    expect(subscribe('en')).toContain('Each event is called “Appointment”');
  });

  test('has the codes for other sites, which hold whatever was typed', async () => {
    const site = { publicUrl: 'https://birge.example', language: 'ru' as const, year: 2026, filter };
    const html = renderSubscribePage({ frame: of('ru'), filter, rejected: [] });
    const frameText = value(html, 'frame-code');
    expect(frameText).toBe(frameCode(site, 'Программа: Остановим торговлю людьми вместе! 2026'));
    expect(frameText).toContain(`src="https://birge.example/embed/ru/2026${query.replaceAll('&', '&amp;')}"`);
    expect(value(html, 'component-code')).toBe(componentCode(site, 'Остановим торговлю людьми вместе! 2026'));
    const page = (code: string) =>
      `<!doctype html><html lang="ru"><head><title>x</title></head><body>${code}</body></html>`;
    const strict = new HtmlValidate({
      extends: ['html-validate:standard'],
      elements: ['html5', { 'birge-calendar': { flow: true } }],
    });
    for (const code of [frameText, componentCode(site, 'а"б<&')]) {
      const { results } = await strict.validateString(page(code));
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
    }
    expect(componentCode(site, 'а"б<&').split('\n')).toEqual([
      '<script async src="https://birge.example/embed.js"></script>',
      '<birge-calendar lang="ru" oblast="astana" q="а&quot;б&lt;&amp;">',
      `  <a href="https://birge.example/ru/2026/list${query.replaceAll('&', '&amp;')}">а&quot;б&lt;&amp;</a>`,
      '</birge-calendar>',
    ]);
  });
});
