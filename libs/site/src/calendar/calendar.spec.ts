import { languages, type Language } from '@birge/domain';
import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../../test/html-rules.js';
import {
  assets,
  publicHeaders,
  renderChangesPage,
  renderEventPage,
  renderListPage,
  renderMonthPage,
  renderPlainPage,
  renderSafetyPage,
} from '../index.js';
import { flashMobEvent, frame, journalists, listed, listProps, monthProps, onlyRussian } from './calendar.fixture.js';

const validator = new HtmlValidate(htmlRules);
const faults = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message}`),
  );
const text = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<\/?(span|b|small|s|a|strong|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const inLanguageOf = (language: Language) => ({ ...frame, language });
const helpLine = {
  number: '150 00',
  label: { kk: 'Сенім телефоны' },
  hours: { kk: 'тәулік бойы' },
  languages: ['kk'],
  verifiedOn: '2026-07-01',
};

describe('every public page', () => {
  const pages = (language: Language) => [
    renderListPage({ ...listProps, frame: { ...inLanguageOf(language), helpLines: [helpLine] } }),
    renderListPage({
      ...listProps,
      frame: inLanguageOf(language),
      scheduled: [],
      unscheduled: [],
      filter: { q: 'х' },
      rejected: ['from'],
    }),
    renderMonthPage({ ...monthProps, frame: inLanguageOf(language) }),
    renderMonthPage({
      ...monthProps,
      frame: inLanguageOf(language),
      filter: { from: '2026-12-01', to: '2026-12-31' },
      from: '2026-12-01',
      to: '2026-12-31',
    }),
    renderChangesPage({
      frame: inLanguageOf(language),
      more: true,
      changes: [
        {
          id: '2',
          at: Date.parse('2026-07-02T10:00Z'),
          kind: 'moved',
          event: { ...flashMobEvent, startsOn: '2026-07-30' },
        },
        { id: '1', at: Date.parse('2026-07-01T10:00Z'), kind: 'withdrawn', event: null },
      ],
    }),
    renderEventPage({ frame: inLanguageOf(language), event: flashMobEvent }),
    renderEventPage({
      frame: inLanguageOf(language),
      event: { ...flashMobEvent, occurrences: [], status: 'CANCELLED' },
    }),
    renderSafetyPage({ frame: inLanguageOf(language) }),
    ...(['not-found', 'gone', 'error', 'nothing-published', 'too-many-requests'] as const).map((kind) =>
      renderPlainPage({ language, kind }),
    ),
  ];

  test.each(languages)(
    'is valid HTML in %s that says its language, without inline script or style or anything from elsewhere',
    async (language) => {
      for (const page of pages(language)) {
        expect(await faults(page)).toEqual([]);
        expect(page.startsWith(`<!doctype html><html lang="${language}">`)).toBe(true);
        expect(page).not.toMatch(
          /<script(?! type="application\/ld\+json"| defer="" src=)|<style|\sstyle=|\son[a-z]+=|<iframe|<img/,
        );
        const loaded = [
          ...page.matchAll(/<(?:link rel="(?:stylesheet|icon)"|script defer="")[^>]*(?:href|src)="([^"]+)"/g),
        ].map(([, href]) => href!);
        expect(loaded).toHaveLength(3);
        for (const href of loaded) expect(assets.has(href)).toBe(true);
      }
    },
  );

  test.each(languages)('in %s lets the reader leave by a plain link', (language) => {
    for (const page of pages(language))
      expect(page).toMatch(/<a class="leave" href="https:\/\/www\.kazhydromet\.kz\/" rel="noreferrer"[^>]*>/);
  });
});

test('a change has its own hour, small, and the day of the event that it is about', () => {
  const at = Date.parse('2026-07-02T10:00Z');
  const page = (startsOn: string | null) =>
    renderChangesPage({
      frame: inLanguageOf('en'),
      more: false,
      changes: [{ id: '1', at, kind: 'moved', event: { ...flashMobEvent, startsOn } }],
    });
  expect(page('2026-07-30')).toContain('<small>15:00</small>');
  expect(text(page('2026-07-30'))).toContain('Another time or place · 30 Jul ');
  expect(text(page(null))).not.toContain('Another time or place ·');
});

describe('the list', () => {
  test('has the day as a headline, the hour, the place with its offset and who makes it', () => {
    const shown = text(renderListPage(listProps));
    expect(shown).toContain('30 шілде, бейсенбі бүгін · 4 іс-шара');
    expect(shown).toContain('12:00–13:30 «Бірге тоқтатайық!» флешмобы');
    expect(shown).toContain(
      '«Хан Шатыр» СОО, Астана · UTC+5ХКҰ, «Қорғау-Астана», Астана қаласының Полиция департаменті',
    );
    expect(shown).toContain('30 шілде – 10 тамыз 2026 · Қазақстанның 5 өңірінде 8 іс-шара');
  });

  test('gives a time its offset for machines', () => {
    expect(renderListPage(listProps)).toContain('<time class="hour" dateTime="2026-07-30T12:00+05:00">');
  });

  test('shows a cancelled event struck, with the word', () => {
    const html = renderListPage(listProps);
    expect(html).toMatch(/<li class="row cancelled">.*?15:00.*?<strong class="stop">Өткізілмейді\. <\/strong>/);
    expect(html.match(/row cancelled/g)).toHaveLength(1);
  });

  test('names the division of a place outside a city of republican significance, and each name once', () => {
    const shown = text(renderListPage(listProps));
    expect(shown).toContain('Абай атындағы кітапхана, Семей, Абай облысы');
    expect(shown).toContain('Ұлттық кітапхана, Алматы, онлайн да');
  });

  test('shows what has no time yet under its own headline, with its days', () => {
    const html = renderListPage({ ...listProps, scheduled: [] });
    expect(text(html)).toMatch(
      /Уақыты кейін хабарланады 1 іс-шара .*3–7\sтам\..*Журналистермен кездесу.*Маңғыстау облысы/,
    );
  });

  test('a title that is only in another language says so and carries its language', () => {
    const html = renderListPage(listProps);
    expect(html).toContain(
      'lang="ru">Флешмоб на железнодорожном вокзале</a><small class="untranslated">орысша</small>',
    );
    const russian = renderListPage({ ...listProps, frame: inLanguageOf('ru') });
    expect(russian).not.toContain('untranslated');
  });

  test('escapes what was typed and drops what could turn a text around', () => {
    const title = { kk: '<script>alert(1)</script> \u202Eкері\u202C' };
    const html = renderListPage({
      ...listProps,
      scheduled: [listed({ slug: 'x', title, start: '2026-07-30T12:00', end: '2026-07-30T13:00' })],
    });
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; кері</a>');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('\u202E');
  });

  test('keeps the filters in the form and in every link to another view or language', () => {
    const filter = { oblast: 'astana', from: '2026-07-30', q: 'флеш моб' };
    const html = renderListPage({ ...listProps, filter });
    const query = '?oblast=astana&amp;from=2026-07-30&amp;q=%D1%84%D0%BB%D0%B5%D1%88+%D0%BC%D0%BE%D0%B1';
    for (const path of ['/kk/2026/month', '/kk/2026/map', '/kk/2026/subscribe'])
      expect(html).toContain(`href="${path}${query}"`);
    for (const other of ['ru', 'en'])
      expect(html).toContain(`href="/${other}/2026/list${query}&amp;remember" hrefLang="${other}"`);
    expect(html).toContain('<option value="astana" selected="">');
    expect(html).toContain('name="q" value="флеш моб"');
  });

  test('names the filters that it could not understand', () => {
    expect(text(renderListPage({ ...listProps, rejected: ['oblast', 'from'] }))).toContain(
      'Түсініксіз болғандықтан ескерілмеді: облыс не қала, басы.',
    );
  });

  test('links each page with itself in the other languages for search engines', () => {
    const html = renderListPage(listProps);
    expect(html).toContain('<link rel="canonical" href="https://birge.example/kk/2026/list"/>');
    for (const language of languages)
      expect(html).toContain(
        `<link rel="alternate" hrefLang="${language}" href="https://birge.example/${language}/2026/list"/>`,
      );
    expect(html.match(/aria-current="true">қаз/g)).toHaveLength(1);
  });

  test('offers only divisions of its day, sorted as Kazakh is', () => {
    const html = renderListPage(listProps);
    const names = [...html.matchAll(/<option value="[a-z-]+">([^<]+ (?:облысы|қаласы))<\/option>/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Абай облысы', 'Алматы қаласы', 'Астана қаласы', 'Қарағанды облысы', 'Маңғыстау облысы']);
  });

  test('a help line is shown for 180 days after it was verified, and not before', () => {
    const shown = (today: string) =>
      renderListPage({ ...listProps, frame: { ...frame, today, helpLines: [helpLine] } }).includes('150\u00A000');
    expect(['2026-06-30', '2026-07-01', '2026-12-28', '2026-12-29'].map(shown)).toEqual([false, true, true, false]);
  });

  test('labels a sample and an archive', () => {
    expect(text(renderListPage(listProps))).toContain('Мысал Бұл іс-шаралар ойдан шығарылған');
    const archived = { ...frame, edition: { ...frame.edition, year: 2015, sample: false, archived: true } };
    const shown = text(renderListPage({ ...listProps, frame: archived }));
    expect(shown).toContain('Мұрағат Бұл – 2015 жылғы науқан, ол аяқталды. Қазіргі науқанға');
    expect(shown).not.toContain('Мысал');
  });

  test('says where a list that is too long goes on', () => {
    expect(renderListPage({ ...listProps, next: '2026-08-03', filter: { type: 'flash-mob' } })).toContain(
      'href="/kk/2026/list?type=flash-mob&amp;from=2026-08-03">Жалғасы: 3 тамыз</a>',
    );
  });

  test('says what to do when nothing was found', () => {
    const empty = { ...listProps, scheduled: [], unscheduled: [] };
    expect(text(renderListPage({ ...empty, filter: { q: 'x' } }))).toContain(
      'Іс-шара табылмады. Басқа облысты немесе басқа күндерді',
    );
    expect(text(renderListPage(empty))).toContain('Бағдарлама әлі жарияланған жоқ.');
  });
});

describe('the month', () => {
  test('is a grid of whole weeks from Monday', () => {
    const html = renderMonthPage(monthProps);
    const dates = [...html.matchAll(/<time class="date" dateTime="([^"]+)"/g)].map(([, date]) => date);
    expect(dates).toHaveLength(21);
    expect([dates[0], dates.at(-1)]).toEqual(['2026-07-27', '2026-08-16']);
    expect(html.match(/<td class="today full">/g)).toHaveLength(1);
  });

  test('says how many more there are on a day and links to them', () => {
    const html = renderMonthPage({ ...monthProps, filter: { type: 'flash-mob' } });
    expect(html).toContain('href="/kk/2026/list?type=flash-mob&amp;day=2026-07-30">тағы 5</a>');
    expect(html).toContain('aria-label="30 шілде: 9 іс-шара"');
  });

  test('stays within its year', () => {
    const html = renderMonthPage({
      ...monthProps,
      filter: { from: '2026-12-01', to: '2026-12-31' },
      from: '2026-12-01',
      to: '2026-12-31',
    });
    expect(html).toContain('from=2026-11-01&amp;to=2026-11-30');
    expect(html).not.toContain('2027-01-01&amp;');
    expect(text(html)).toContain('Желтоқсан 2026');
  });
});

describe('an event’s page', () => {
  test('has every occurrence with its city and offset, and the start that was published before', () => {
    const shown = text(renderEventPage({ frame, event: flashMobEvent }));
    expect(shown).toContain(
      '30 шілде, бейсенбі12:00–13:30жергілікті уақыт, Астана (UTC+5)Бұрын белгіленген уақыты: 11:00',
    );
    expect(shown).toContain('1 тамыз, сенбі12:00–13:30жергілікті уақыт, Астана (UTC+5)');
    expect(shown).toContain('«Хан Шатыр» СОО, атриум');
  });

  test('names its organizers by role', () => {
    expect(text(renderEventPage({ frame, event: flashMobEvent }))).toMatch(
      /Жетекші ұйымдастырушылар Халықаралық көші-қон ұйымы .*Тең ұйымдастырушылар «Қорғау-Астана» жеке қоры .*Серіктестер Астана қаласының Полиция департаменті/,
    );
  });

  test('tells what is announced later, with its days', () => {
    const event = {
      ...flashMobEvent,
      ...journalists.event,
      organizers: [],
      occurrences: [],
      windowFrom: '2026-08-03',
      windowTo: '2026-08-07',
    };
    expect(text(renderEventPage({ frame, event }))).toContain('Уақыты кейін хабарланады3–7 тамыз 2026');
  });

  test('says in a sentence that there is no translation', () => {
    const event = { ...flashMobEvent, title: onlyRussian.event.title, summary: {} };
    const html = renderEventPage({ frame, event });
    expect(html).toContain('<h1><span lang="ru">Флешмоб на железнодорожном вокзале</span></h1>');
    expect(html).toContain('Бұл мәтіннің қазақша нұсқасы әзірге жоқ; орысша көрсетілген.');
    expect(renderEventPage({ frame, event: flashMobEvent })).not.toContain('нұсқасы әзірге жоқ');
  });

  test('a cancelled one offers neither a calendar nor an online link', () => {
    const event = { ...flashMobEvent, attendance: 'mixed' as const, onlineUrl: 'https://meet.example/x' };
    expect(renderEventPage({ frame, event })).toContain('href="https://meet.example/x" rel="noreferrer"');
    const cancelled = renderEventPage({ frame, event: { ...event, status: 'CANCELLED' } });
    expect(cancelled).not.toContain('meet.example');
    expect(cancelled).not.toContain('.ics');
    expect(text(cancelled)).toContain('Бұл іс-шара өткізілмейді.');
  });
});

test('an event in a place has that place’s former name in a former year', () => {
  const past = { ...frame, edition: { ...frame.edition, year: 2015, startsOn: '2015-07-30', endsOn: '2015-08-10' } };
  const event = listed({
    slug: 'x',
    start: '2015-07-30T12:00',
    end: '2015-07-30T13:00',
    offset: 360,
    divisionId: 'south-kazakhstan',
    city: { ru: 'Шымкент' },
  });
  expect(text(renderListPage({ ...listProps, frame: past, scheduled: [event], unscheduled: [] }))).toContain(
    'Шымкент, Оңтүстік Қазақстан облысы · UTC+6',
  );
});

test('the styles and fonts stay light for a slow line', async () => {
  const { gzipSync } = await import('node:zlib');
  const css = [...assets.values()].find(({ type }) => type.startsWith('text/css'))!;
  expect(gzipSync(css.bytes).length).toBeLessThan(10_000);
  expect(css.bytes.toString()).not.toMatch(/https?:/);
  for (const font of [...assets.values()].filter(({ type }) => type === 'font/woff2')) {
    expect(css.bytes.toString()).toContain(font.path);
    expect(font.bytes.length).toBeLessThan(40_000);
  }
});

test('strict transport is asked for on https only', () => {
  expect(Object.keys(publicHeaders(true))).toContain('Strict-Transport-Security');
  expect(Object.keys(publicHeaders(false))).not.toContain('Strict-Transport-Security');
  expect(publicHeaders(true)['Content-Security-Policy']).not.toMatch(/unsafe|script-src|\*/);
});
