import { messages } from '../messages.js';
import { plural } from '../numbers.js';

/** What a coordinator reads of her partners: what is missing, and how long nobody checked. */
export const partnersSide = messages({
  en: {
    missing: (met: string, needed: string, words: string) => `${met} of ${needed}: ${words}`,
    missingInWords: (met: string, needed: string, words: string) => `${met} of ${needed} met, missing: ${words}`,
    freshness: {
      column: 'Checked',
      filter: 'Not re-checked',
      recheck: 'for 14 days or more',
      stale: 'for 30 days or more',
      sort: 'Order',
      byChecked: 'Longest unchecked first',
      notFor: (days: number) =>
        plural('en', days, { one: 'not re-checked for # day', other: 'not re-checked for # days' }),
      today: 'checked today',
      ago: (days: number) => plural('en', days, { one: '# day ago', other: '# days ago' }),
      reason: {
        answered:
          'The partner that was heard least recently answered then. Ask again, or call and record what was said.',
        asked: 'A partner was asked then and has not answered since. Call, and record what was said.',
      },
    },
  },
  ru: {
    missing: (met, needed, words) => `${met} из ${needed}: ${words}`,
    missingInWords: (met, needed, words) => `выполнено ${met} из ${needed}, не хватает: ${words}`,
    freshness: {
      column: 'Проверено',
      filter: 'Не проверялось',
      recheck: '14 дней и дольше',
      stale: '30 дней и дольше',
      sort: 'Порядок',
      byChecked: 'Сначала давно не проверенные',
      notFor: (days) =>
        plural('ru', days, {
          one: 'не проверялось # день',
          few: 'не проверялось # дня',
          many: 'не проверялось # дней',
          other: 'не проверялось # дня',
        }),
      today: 'проверено сегодня',
      ago: (days) =>
        plural('ru', days, { one: '# день назад', few: '# дня назад', many: '# дней назад', other: '# дня назад' }),
      reason: {
        answered:
          'Тогда ответил партнёр, от которого давно не было вестей. Спросите снова или позвоните и запишите ответ.',
        asked: 'Тогда партнёра спросили, и он ещё не ответил. Позвоните и запишите ответ.',
      },
    },
  },
  kk: {
    missing: (met, needed, words) => `${needed} ішінен ${met}: ${words}`,
    missingInWords: (met, needed, words) => `${needed} талаптың ${met} орындалды, жетіспейді: ${words}`,
    freshness: {
      column: 'Тексерілді',
      filter: 'Тексерілмегені',
      recheck: '14 күн және одан көп',
      stale: '30 күн және одан көп',
      sort: 'Реті',
      byChecked: 'Алдымен көптен тексерілмегені',
      notFor: (days) =>
        plural('kk', days, { one: '# күннен бері тексерілмеген', other: '# күннен бері тексерілмеген' }),
      today: 'бүгін тексерілді',
      ago: (days) => plural('kk', days, { one: '# күн бұрын', other: '# күн бұрын' }),
      reason: {
        answered:
          'Көптен хабар бермеген серіктес сол күні жауап берген. Қайта сұраңыз немесе қоңырау шалып, айтқанын жазып қойыңыз.',
        asked: 'Серіктестен сол күні сұралған, ол әлі жауап берген жоқ. Қоңырау шалып, айтқанын жазып қойыңыз.',
      },
    },
  },
});
