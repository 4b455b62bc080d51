import { languages } from '@birge/domain';
import { HtmlValidate } from 'html-validate';
import { renderAnswerDonePage, renderAnswerPage, renderAnswerRefusedPage, type AnswerRefusal } from '../index.js';
import { askedKorgau } from './answer.fixture.js';
import { htmlRules } from '../../test/html-rules.js';

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

describe('the partner’s page', () => {
  test('says what, when, where, with whom and until when, in the contact’s language', () => {
    const text = visible(renderAnswerPage(askedKorgau));
    for (const part of [
      'Фонд «Коргау-Астана» · соорганизатор',
      'Флешмоб «Остановим торговлю людьми вместе!»',
      'Просим подтвердить участие: 6 волонтёров, раздача памяток на казахском и русском. Ответ ждём до 24 июля 2026, 18:00 (UTC+5).',
      'четверг, 30 июля 2026, 12:00–13:30',
      'местное время, Астана (UTC+5) · подготовка с 11:30',
      'Изменено: было 11:00–12:30',
      'ТРЦ «Хан Шатыр» , атриум',
      'МОМ , Департамент полиции Астаны , Офис ОБСЕ',
    ])
      expect(text).toContain(part);
  });

  test.each(languages)('is valid HTML in %s, with errors and a standing answer too', async (language) => {
    const answered = {
      answer: 'accepted' as const,
      at: { wall: '2026-07-20T10:00', offset: 300 },
      name: 'А. Ә.',
      current: false,
    };
    const pages = [
      renderAnswerPage({ ...askedKorgau, language }),
      renderAnswerPage({
        ...askedKorgau,
        language,
        standing: answered,
        errors: { answer: 'required', name: 'too-long', note: 'control-characters' },
        form: { answer: '', name: 'x'.repeat(121), note: 'Приедем позже', proposals: {} },
      }),
      renderAnswerDonePage({
        ...askedKorgau,
        language,
        answer: 'maybe',
        note: 'Приедем\nпозже',
        allHref: '/partner/t',
        changeHref: '/answer/t',
      }),
    ];
    for (const page of pages) {
      expect(await faults(page)).toEqual([]);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain('<meta name="robots" content="noindex"/>');
      expect(page).not.toMatch(/<script|style=|onclick|src="http/);
    }
  });

  test('offers the free times of its place, and keeps beside its error what was typed for another one', async () => {
    const [slot] = askedKorgau.slots;
    const html = renderAnswerPage({
      ...askedKorgau,
      form: {
        answer: 'propose',
        name: '',
        note: '',
        proposals: {
          [slot!.id]: { slot: '2026-07-31T12:00/2026-07-31T13:30', date: '2026-02-30', from: '', to: '', place: '<b>' },
        },
      },
      errors: { [`date.${slot!.id}`]: 'field-invalid', [`slot.${slot!.id}`]: 'duplicate' },
    });
    expect(await faults(html)).toEqual([]);
    expect(visible(html)).toContain('здесь свободно: 30 июля 14:00–15:30, 31 июля 12:00–13:30');
    expect(html).toContain(
      '<option value="2026-07-31T12:00/2026-07-31T13:30" selected="">пятница, 31 июля 2026, 12:00–13:30',
    );
    expect(html).toContain('value="2026-02-30"');
    expect(html).toContain('день пишется так: 30.07.2026');
    expect(html).toContain('Либо выберите свободное время');
    expect(html).toContain('value="&lt;b&gt;"');
  });

  test('of a whole edition says its days, and has no other time to propose', () => {
    const html = renderAnswerPage({
      ...askedKorgau,
      slots: [],
      offers: [],
      days: { from: '2026-07-20', to: '2026-08-10', was: { from: '2026-07-25', to: '2026-08-10' } },
    });
    expect(visible(html)).toMatch(
      /20 июля – 10 августа 2026 ?Изменено: было 25 июля – 10 августа 2026 ?вся кампания этого года/,
    );
    expect(visible(html)).toContain('О чём просим люди в помощь, ваше присутствие');
    expect(html).not.toContain('value="propose"');
  });

  test('keeps what was typed beside the error that it names', () => {
    const html = renderAnswerPage({
      ...askedKorgau,
      errors: { answer: 'required' },
      form: { answer: '', name: 'Айгүл', note: '<script>alert(1)</script>', proposals: {} },
    });
    expect(html).toContain('value="Айгүл"');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</textarea>');
    expect(html).toContain('Выберите один из ответов.');
    expect(html).not.toContain('<script');
  });

  test('marks a text that is only in another language, and hides nothing by direction marks', () => {
    const html = renderAnswerPage({ ...askedKorgau, language: 'en', title: { ru: 'Флешмоб \u202Eтупни' } });
    expect(html).toContain('<span lang="ru">Флешмоб тупни</span>');
  });

  test('the link of the present language is marked and each names its language', () => {
    const html = renderAnswerPage(askedKorgau);
    expect(html).toContain(
      '<a href="/answer/t?language=ru" hrefLang="ru" lang="ru" title="Русский" aria-current="true">',
    );
    expect(html.match(/aria-current/g)).toHaveLength(1);
  });

  test.each<AnswerRefusal>([
    'invitation-expired',
    'invitation-revoked',
    'answer-too-late',
    'event-is-cancelled',
    'not-found',
  ])('refuses kindly in three languages when %s, and gives back what was typed', async (reason) => {
    const pages = languages.map((language) =>
      renderAnswerRefusedPage({
        language,
        languageLinks: [],
        reason,
        title: null,
        typed: { answer: 'accepted', name: 'Айгүл', note: 'Будем в 11', proposals: {} },
      }),
    );
    expect(new Set(pages.map(visible)).size).toBe(3);
    for (const page of pages) {
      expect(await faults(page)).toEqual([]);
      expect(page).toContain('Будем в 11');
    }
  });
});
