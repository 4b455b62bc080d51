import { messages } from '../messages.js';
import { plural } from '../numbers.js';

/** Where events stand in rows and on cards: what partners would rather have and nobody has decided. */
export const openProposals = messages({
  en: {
    column: 'Proposals',
    count: (n: number) => plural('en', n, { one: '# open proposal', other: '# open proposals' }),
    only: 'Only with open proposals',
    onlyShown: (n: number) =>
      plural('en', n, {
        one: 'Only the event with an open proposal is shown',
        other: 'Only the # events with open proposals are shown',
      }),
    filter: 'With proposals',
    arrived: (title: string) => `A partner proposes another time or place: ${title}`,
    decide: 'Decide',
    command: 'Board: only what has open proposals',
  },
  ru: {
    column: 'Предложения',
    count: (n) =>
      plural('ru', n, {
        one: '# открытое предложение',
        few: '# открытых предложения',
        many: '# открытых предложений',
        other: '# открытого предложения',
      }),
    only: 'Только с открытыми предложениями',
    onlyShown: (n) =>
      plural('ru', n, {
        one: 'Показано только # мероприятие с открытыми предложениями',
        few: 'Показаны только # мероприятия с открытыми предложениями',
        many: 'Показаны только # мероприятий с открытыми предложениями',
        other: 'Показаны только # мероприятия с открытыми предложениями',
      }),
    filter: 'Есть предложения',
    arrived: (title) => `Партнёр предлагает другое время или место: ${title}`,
    decide: 'Решить',
    command: 'Доска: только с открытыми предложениями',
  },
  kk: {
    column: 'Ұсыныстар',
    count: (n) => plural('kk', n, { one: '# ашық ұсыныс', other: '# ашық ұсыныс' }),
    only: 'Тек ашық ұсынысы барлары',
    onlyShown: (n) =>
      plural('kk', n, {
        one: 'Тек ашық ұсынысы бар # іс-шара көрсетілген',
        other: 'Тек ашық ұсынысы бар # іс-шара көрсетілген',
      }),
    filter: 'Ұсынысы бар',
    arrived: (title) => `Серіктес басқа уақыт не орын ұсынды: ${title}`,
    decide: 'Шешу',
    command: 'Тақта: тек ашық ұсынысы барлары',
  },
});
