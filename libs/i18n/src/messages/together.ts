import { messages } from '../messages.js';

/** What others are doing at this moment, the line to them, and a change that two people made. */
export const together = messages({
  en: {
    presence: {
      looking: (name: string) => `${name} is looking at it`,
      dragging: (name: string) => `${name} is moving it`,
      editing: (name: string) => `${name} is editing it`,
      title: 'Also here',
      more: (n: number) => `+${n}`,
    },
    line: {
      lost: (time: string) => `Not connected. Changes of others are not shown since ${time}.`,
      lostAtOnce: 'Not connected. Changes of others are not shown.',
      kept: 'What you type stays. Save or drop it again when the line is back.',
      again: 'Try now',
      back: 'Connected again, everything is up to date.',
    },
    moved: {
      title: (event: string) => `${event}: also moved by someone else`,
      lead: 'While you were moving it, somebody else moved it too. Choose what should stay; until then it is where they put it.',
      mine: 'Mine',
      theirs: 'Theirs, as it is now',
      save: 'Save the chosen',
      leave: 'Leave it where they put it',
      noTime: 'no time yet',
      while: (where: string) => `Moved by someone else meanwhile: ${where}`,
      field: { time: 'Time', place: 'Place', around: 'Set-up and tear-down' },
      around: (before: string, after: string) => `${before} before, ${after} after`,
    },
  },
  ru: {
    presence: {
      looking: (name) => `${name} смотрит`,
      dragging: (name) => `${name} перемещает`,
      editing: (name) => `${name} правит`,
      title: 'Сейчас здесь',
      more: (n) => `+${n}`,
    },
    line: {
      lost: (time) => `Нет связи. Изменения других не видны с ${time}.`,
      lostAtOnce: 'Нет связи. Изменения других не видны.',
      kept: 'Набранное останется. Сохраните или переместите ещё раз, когда связь вернётся.',
      again: 'Проверить связь',
      back: 'Снова на связи, на экране всё актуально.',
    },
    moved: {
      title: (event) => `${event}: переместил и кто-то другой`,
      lead: 'Пока вы перемещали карточку, её переместил и кто-то другой. Выберите, что оставить; до тех пор она там, куда её поставили.',
      mine: 'Моё',
      theirs: 'Их, как сейчас',
      save: 'Сохранить выбранное',
      leave: 'Оставить, как у них',
      noTime: 'без времени',
      while: (where) => `Тем временем её переместили: ${where}`,
      field: { time: 'Время', place: 'Место', around: 'Подготовка и демонтаж' },
      around: (before, after) => `${before} до, ${after} после`,
    },
  },
  kk: {
    presence: {
      looking: (name) => `${name} қарап отыр`,
      dragging: (name) => `${name} жылжытып жатыр`,
      editing: (name) => `${name} өңдеп жатыр`,
      title: 'Қазір осында',
      more: (n) => `+${n}`,
    },
    line: {
      lost: (time) => `Байланыс жоқ. Басқалардың өзгерістері ${time} бастап көрінбейді.`,
      lostAtOnce: 'Байланыс жоқ. Басқалардың өзгерістері көрінбейді.',
      kept: 'Тергеніңіз сақталады. Байланыс оралғанда қайта сақтаңыз не жылжытыңыз.',
      again: 'Қазір тексеру',
      back: 'Байланыс оралды, бәрі жаңартылды.',
    },
    moved: {
      title: (event) => `${event}: басқа біреу де жылжытты`,
      lead: 'Сіз жылжытып жатқанда, оны басқа біреу де жылжытты. Не қалатынын таңдаңыз; оған дейін ол олар қойған жерде тұрады.',
      mine: 'Менікі',
      theirs: 'Олардікі, қазіргі күйі',
      save: 'Таңдалғанын сақтау',
      leave: 'Олар қойған жерде қалдыру',
      noTime: 'уақыты белгіленбеген',
      while: (where) => `Бұл арада басқа біреу жылжытты: ${where}`,
      field: { time: 'Уақыты', place: 'Орны', around: 'Алаңды дайындау және жинау' },
      around: (before, after) => `${before} бұрын, ${after} кейін`,
    },
  },
});
