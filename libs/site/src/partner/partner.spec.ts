import { languages } from '@birge/domain';
import { HtmlValidate } from 'html-validate';
import { askedKorgau } from '../answer/answer.fixture.js';
import { renderPartnerClosedPage, renderPartnerPage } from '../index.js';
import { htmlRules } from '../../test/html-rules.js';
import type { PartnerPageProps, PartnerRow } from './partner-props.js';

const validator = new HtmlValidate(htmlRules);
const faults = async (html: string) =>
  (await validator.validateString(html)).results.flatMap((result) =>
    result.messages.map((one) => `${one.ruleId}: ${one.message}`),
  );
const visible = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const row: PartnerRow = {
  id: '11111111-1111-4111-8111-111111111111',
  title: askedKorgau.title,
  role: 'co-organizer',
  slots: askedKorgau.slots,
  days: null,
  deadline: askedKorgau.deadline,
  answer: 'needs-action',
  current: true,
  by: null,
  seen: 1,
  over: null,
  href: '/answer/t',
  choice: '',
  refused: null,
};
const by = { name: 'Жанар', at: { wall: '2026-07-20T10:00', offset: 300 } };
const untimed: PartnerRow = {
  ...row,
  id: '22222222-2222-4222-8222-222222222222',
  slots: askedKorgau.slots.map((slot) => ({
    ...slot,
    start: null,
    end: null,
    was: null,
    window: { from: '2026-07-20', to: '2026-07-31' },
  })),
  answer: 'accepted',
  by,
};
const page: PartnerPageProps = {
  language: 'ru',
  languageLinks: askedKorgau.languageLinks,
  organization: askedKorgau.organization,
  name: 'Жанар Мұсаева',
  action: '/partner/t?lang=ru',
  linksAction: '/partner/t/links?lang=ru',
  linksForm: 'one',
  toCome: [
    row,
    untimed,
    { ...row, id: '33333333-3333-4333-8333-333333333333', answer: 'maybe', current: false, by },
    {
      ...row,
      id: '44444444-4444-4444-8444-444444444444',
      answer: 'declined',
      by,
      choice: 'accepted',
      refused: 'answer-too-late',
    },
    { ...row, id: '55555555-5555-4555-8555-555555555555', over: 'event-is-cancelled' },
    {
      ...row,
      id: '66666666-6666-4666-8666-666666666666',
      slots: [],
      days: { from: '2026-07-20', to: '2026-08-10', was: null },
      answer: 'propose',
    },
  ],
  past: [{ ...row, id: '77777777-7777-4777-8777-777777777777', answer: 'accepted', by, over: 'completed' }],
  form: { name: 'А. Ә.' },
  errors: {},
  notice: { kind: 'not-all', saved: 2, refused: 1 },
  feed: { https: 'https://birge.example/partner/feed/t.ics', webcal: 'webcal://birge.example/partner/feed/t.ics' },
  download: '/partner/t/calendar.ics',
  validUntil: '2027-08-01',
};

describe('the page of all that a partner is asked', () => {
  test('says of each when, where, as what, what was answered and what has changed', () => {
    const text = visible(renderPartnerPage(page));
    for (const part of [
      'Фонд «Коргау-Астана» · Жанар Мұсаева',
      '7 приглашений, без вашего ответа: 2.',
      'четверг, 30 июля 2026, 12:00–13:30 (Астана, UTC+5)',
      'Было 11:00–12:30',
      'ТРЦ «Хан Шатыр» · соорганизатор',
      'время будет объявлено, в период 20–31 июля 2026',
      '● вы участвуете Жанар, 20 июля 2026, 10:00',
      'После вашего ответа изменилось время или место.',
      'Срок ответа прошёл. Сообщите координатору напрямую.',
      'не состоится',
      '20 июля – 10 августа 2026 · вся кампания этого года',
      'вы предложили другое время или место',
      'ответ до 24 июля 2026, 18:00 (UTC+5)',
      'Записано: 2. Не записано: 1, причина указана у каждого.',
      'Прошли (1)',
      'Ссылка действует до 1 августа 2027',
    ])
      expect(text).toContain(part);
  });

  test.each(languages)('is valid HTML in %s, with errors and with nothing to answer', async (language) => {
    const pages = [
      renderPartnerPage({ ...page, language, errors: { name: 'too-long' } }),
      renderPartnerPage({ ...page, language, toCome: [], past: [], feed: null, notice: { kind: 'renewed' } }),
      renderPartnerClosedPage({ language, why: 'replaced' }),
      renderPartnerClosedPage({ language, why: 'expired' }),
    ];
    expect(new Set(pages.map(visible)).size).toBe(4);
    for (const html of pages) {
      expect(await faults(html)).toEqual([]);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).not.toMatch(/<script|style=|onclick|src="http/);
    }
  });

  test('takes no answer for what is over, and shows what was chosen where it was refused', () => {
    const html = renderPartnerPage(page);
    const rows = html.split(/<li[ >]/).slice(1);
    const answers = rows.map((one) => (one.match(/type="radio"/g) ?? []).length);
    expect(answers).toEqual([3, 3, 3, 3, 0, 3, 0]);
    expect(rows[3]).toMatch(/checked=""[^>]*value="accepted"|value="accepted"[^>]*checked=""/);
    expect(rows[2]).not.toContain('checked');
  });
});
