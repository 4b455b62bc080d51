import { messages } from '../messages.js';
import { plural } from '../numbers.js';

/** Several cards at once: choosing them, and what is done to all of them together. */
export const bulk = messages({
  en: {
    label: 'Selected cards',
    selected: (n: number) => plural('en', n, { one: '# card selected', other: '# cards selected' }),
    isSelected: 'selected',
    none: 'Nothing is selected',
    keys: 'X selects a card, Shift+click a range, Ctrl+A all that are shown, Esc none',
    dayEarlier: 'A day earlier',
    dayLater: 'A day later',
    swap: 'Swap the two',
    clear: 'Clear the selection',
    moved: (n: number) => plural('en', n, { one: '# card moved', other: '# cards moved together' }),
    swapped: 'The two have changed places',
    refused: (n: number) =>
      plural('en', n, { one: 'The card stays where it is', other: 'All # cards stay where they are' }),
    noTime: 'Only what has a time can be moved together',
    more: (n: number) => plural('en', n, { one: 'and # more', other: 'and # more' }),
  },
  ru: {
    label: 'Выбранные карточки',
    selected: (n: number) =>
      plural('ru', n, {
        one: 'Выбрана # карточка',
        few: 'Выбрано # карточки',
        many: 'Выбрано # карточек',
        other: 'Выбрано # карточки',
      }),
    isSelected: 'выбрано',
    none: 'Ничего не выбрано',
    keys: 'Клавиша выбора – «Ч» (X), Shift и щелчок – подряд, Ctrl+A – все показанные, Esc – сбросить',
    dayEarlier: 'На день раньше',
    dayLater: 'На день позже',
    swap: 'Поменять местами',
    clear: 'Снять выбор',
    moved: (n: number) =>
      plural('ru', n, {
        one: 'Перенесена # карточка',
        few: 'Вместе перенесены # карточки',
        many: 'Вместе перенесено # карточек',
        other: 'Вместе перенесено # карточки',
      }),
    swapped: 'Два мероприятия поменялись местами',
    refused: (n: number) =>
      plural('ru', n, {
        one: 'Карточка осталась на месте',
        few: 'Все # карточки остались на местах',
        many: 'Все # карточек остались на местах',
        other: 'Все # карточки остались на местах',
      }),
    noTime: 'Вместе переносятся только карточки со временем',
    more: (n: number) => plural('ru', n, { one: 'и ещё #', few: 'и ещё #', many: 'и ещё #', other: 'и ещё #' }),
  },
  kk: {
    label: 'Таңдалған карточкалар',
    selected: (n: number) => plural('kk', n, { other: '# карточка таңдалды' }),
    isSelected: 'таңдалған',
    none: 'Ештеңе таңдалмаған',
    keys: 'X – карточканы таңдау, Shift пен басу – қатарынан, Ctrl+A – көрсетілгеннің бәрі, Esc – алып тастау',
    dayEarlier: 'Бір күн ерте',
    dayLater: 'Бір күн кеш',
    swap: 'Орындарын ауыстыру',
    clear: 'Таңдауды алып тастау',
    moved: (n: number) => plural('kk', n, { one: '# карточка жылжытылды', other: '# карточка бірге жылжытылды' }),
    swapped: 'Екеуінің орны ауысты',
    refused: (n: number) =>
      plural('kk', n, { one: 'Карточка орнында қалды', other: '# карточканың бәрі орнында қалды' }),
    noTime: 'Тек уақыты бар карточкалар бірге жылжытылады',
    more: (n: number) => plural('kk', n, { other: 'тағы #' }),
  },
});
