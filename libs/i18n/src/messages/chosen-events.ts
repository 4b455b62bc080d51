import { messages } from '../messages.js';
import { plural } from '../numbers.js';

/** Choosing events in the list, for what is done to many. */
export const chosenEvents = messages({
  en: {
    label: 'Chosen events',
    column: 'Choose all events of this page',
    choose: (title: string) => `Choose ${title}`,
    chosen: (n: number) => plural('en', n, { one: '# event chosen', other: '# events chosen' }),
    all: (n: number) => `Choose all ${n} that are found`,
    cut: (n: number) => `At most ${n} at once: the rest is not chosen`,
    command: 'Change the chosen events',
    clear: 'Choose none',
  },
  ru: {
    label: 'Выбранные мероприятия',
    column: 'Выбрать все мероприятия на странице',
    choose: (title: string) => `Выбрать: ${title}`,
    chosen: (n: number) =>
      plural('ru', n, {
        one: 'Выбрано # мероприятие',
        few: 'Выбрано # мероприятия',
        many: 'Выбрано # мероприятий',
        other: 'Выбрано # мероприятия',
      }),
    all: (n: number) => `Выбрать все найденные (${n})`,
    cut: (n: number) => `За раз не больше ${n}: остальные не выбраны`,
    command: 'Изменить выбранные мероприятия',
    clear: 'Снять выбор',
  },
  kk: {
    label: 'Таңдалған іс-шаралар',
    column: 'Беттегі барлық іс-шараны таңдау',
    choose: (title: string) => `Таңдау: ${title}`,
    chosen: (n: number) => plural('kk', n, { other: '# іс-шара таңдалды' }),
    all: (n: number) => `Табылғанның бәрін таңдау (${n})`,
    cut: (n: number) => `Бір жолда ең көбі ${n}: қалғаны таңдалмады`,
    command: 'Таңдалған іс-шараларды өзгерту',
    clear: 'Таңдауды алып тастау',
  },
});
