import { languages } from '@birge/domain';
import { renderEventPage, renderListPage, renderMonthPage } from '../index.js';
import { flashMobEvent, frame, listProps, monthProps } from './calendar.fixture.js';

const ru = (text: string) => ({ ru: text });
const foreign = {
  title: ru('Название'),
  summary: ru('О чём'),
  audience: ru('Для студентов'),
  access: ru('Пандус'),
  venue: ru('Дворец'),
  space: ru('Зал'),
  city: ru('Тараз'),
  address: ru('проспект'),
  directions: ru('Автобус'),
  organizer: ru('Фонд'),
};
const event = {
  ...flashMobEvent,
  title: foreign.title,
  summary: foreign.summary,
  audience: foreign.audience,
  access: foreign.access,
  organizers: [{ slug: 'fund', name: foreign.organizer, shortName: null, role: 'lead' as const }],
  occurrences: [{ ...flashMobEvent.occurrences[0]!, ...foreign }],
};

describe('a text that the reader’s language lacks', () => {
  const page = renderEventPage({ frame: { ...frame, language: 'kk' }, event });

  test.each(Object.entries(foreign))(
    'is shown in the one that it has, and says so to machines: %s',
    (_, { ru: text }) => {
      const shown = page.replace(/<head>.*<\/head>/s, '').split(text);
      expect(shown.length).toBeGreaterThan(1);
      for (const before of shown.slice(0, -1)) expect(before).toMatch(/lang="ru"[^>]*>(?:<p>)?$/);
    },
  );

  test('says so to the reader: above the page, and beside what is by itself', () => {
    expect(page).toContain('Бұл мәтіннің қазақша нұсқасы әзірге жоқ; орысша көрсетілген.');
    for (const text of ['Для студентов', 'Пандус', 'Дворец', 'Автобус', 'Фонд'])
      expect(page).toContain(`<span lang="ru">${text}</span><small class="untranslated">орысша</small>`);
  });

  test('is the page’s own where the language has it: nothing is noted', () => {
    const own = renderEventPage({ frame: { ...frame, language: 'ru' }, event });
    expect(own).not.toContain('untranslated');
    expect(own.match(/\slang="ru"/g)).toHaveLength(2); // the document, and the switch
  });

  test('has its language in the list and in the month too', () => {
    const listed = { event, occurrence: event.occurrences[0]! };
    const list = renderListPage({ ...listProps, scheduled: [listed], unscheduled: [] });
    expect(list).toContain('lang="ru">Название</a><small class="untranslated">орысша</small>');
    expect(list).toContain('<span lang="ru">Дворец</span>');
    const month = renderMonthPage({ ...monthProps, days: [{ date: '2026-07-30', count: 1, listed: [listed] }] });
    expect(month).toContain('<span lang="ru">Название</span>');
  });
});

test.each(languages)('in %s the oblasts of a filter stand in the order of its alphabet', (language) => {
  const html = renderListPage({ ...listProps, frame: { ...frame, language } });
  const [, options = ''] = /<select name="oblast">(.*?)<\/select>/.exec(html) ?? [];
  const names = [...options.matchAll(/<option value="[^"]+"[^>]*>([^<]+)/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(4);
  const inOrder = {
    kk: ['Абай облысы', 'Алматы қаласы', 'Астана қаласы', 'Қарағанды облысы', 'Маңғыстау облысы'],
    ru: ['город Алматы', 'город Астана', 'Карагандинская область', 'Мангистауская область', 'область Абай'],
    en: [...names].sort(),
  };
  expect(names).toEqual(inOrder[language]);
});
