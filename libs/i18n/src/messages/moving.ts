import { messages } from '../messages.js';
import { plural } from '../numbers.js';

/** Cards on their way over the board, and the tray that they come from and go to. */
export const moving = messages({
  en: {
    reason: {
      'no-time': 'no time yet',
      imported: 'imported, needs a time',
      'space-taken': 'its space was taken when it was planned again',
      'person-taken': 'its person was taken when it was planned again',
      'item-taken': 'its equipment was taken when it was planned again',
      'taken-off': 'taken off the board',
    },
    hidden: (n: number) => `${n} more hidden by filters`,
    started: (title: string) =>
      `Moving ${title}. Arrows move it, Shift with arrows changes its length, digits type a time, T puts it in the tray, Enter drops it, Escape leaves it where it was.`,
    keys: '← → ↑ ↓ move · Shift with them: length · digits: time · T tray · Enter drops · Esc restores',
    dragKeys: (modifier: string) => `Shift keeps the place · ${modifier} keeps the time · Esc restores`,
    resizeKeys: 'Let go to set the end · Esc restores',
    kept: { place: 'The place is kept', time: 'The time is kept' },
    resize: 'Drag to change the length',
    onlyTime: 'Only the time changes here; place, people and partners stay',
    needsVenue: 'A confirmed event keeps a venue, unless its page tells the place in words',
    placeAt: (time: string) => `Place it at ${time}`,
    takeFree: (time: string) => `Take ${time}`,
    more: (n: number) => `+${n} more`,
    dropHere: 'Drop here to take the time away',
  },
  ru: {
    reason: {
      'no-time': 'время не назначено',
      imported: 'импортировано, нужно время',
      'space-taken': 'помещение заняли до повторного планирования',
      'person-taken': 'назначенного заняли до повторного планирования',
      'item-taken': 'оборудование заняли до повторного планирования',
      'taken-off': 'снято с доски',
    },
    hidden: (n) =>
      plural('ru', n, { one: 'ещё # скрыто фильтрами', few: 'ещё # скрыты фильтрами', many: 'ещё # скрыто фильтрами' }),
    started: (title) =>
      `Переносится ${title}. Стрелки двигают, Shift со стрелками меняет длительность, цифры задают время, T убирает в список без времени, Enter ставит, Esc возвращает на место.`,
    keys: '← → ↑ ↓ – двигать · с Shift – длительность · цифры – время · T – в список · Enter – поставить · Esc – вернуть',
    dragKeys: (modifier) => `Shift – то же место · ${modifier} – то же время · Esc – вернуть`,
    resizeKeys: 'Отпустите, чтобы задать окончание · Esc – вернуть',
    kept: { place: 'Место не меняется', time: 'Время не меняется' },
    resize: 'Потяните, чтобы изменить длительность',
    onlyTime: 'Здесь меняется только время; место, люди и партнёры остаются',
    needsVenue: 'Подтверждённое мероприятие остаётся на площадке, пока место не описано словами на его странице',
    placeAt: (time) => `Поставить на ${time}`,
    takeFree: (time) => `Взять ${time}`,
    more: (n) => `и ещё ${n}`,
    dropHere: 'Отпустите здесь, чтобы снять время',
  },
  kk: {
    reason: {
      'no-time': 'уақыты әлі жоқ',
      imported: 'импортталған, уақыты керек',
      'space-taken': 'қайта жоспарланғанда бөлмесі бос болмады',
      'person-taken': 'қайта жоспарланғанда адамы бос болмады',
      'item-taken': 'қайта жоспарланғанда жабдығы бос болмады',
      'taken-off': 'тақтадан алынды',
    },
    hidden: (n) => `сүзгілер тағы ${n} іс-шараны жасырып тұр`,
    started: (title) =>
      `${title} жылжытылуда. Көрсеткілер жылжытады, Shift пен көрсеткілер ұзақтығын өзгертеді, сандар уақытты қояды, T уақытсыздар тізіміне салады, Enter орналастырады, Esc орнына қайтарады.`,
    keys: '← → ↑ ↓ – жылжыту · Shift-пен – ұзақтығы · сандар – уақыт · T – тізімге · Enter – орналастыру · Esc – қайтару',
    dragKeys: (modifier) => `Shift – орны сақталады · ${modifier} – уақыты сақталады · Esc – қайтару`,
    resizeKeys: 'Аяқталуын қою үшін жіберіңіз · Esc – қайтару',
    kept: { place: 'Орны өзгермейді', time: 'Уақыты өзгермейді' },
    resize: 'Ұзақтығын өзгерту үшін сүйреңіз',
    onlyTime: 'Мұнда тек уақыты өзгереді; орны, адамдары мен серіктестері қалады',
    needsVenue: 'Расталған іс-шараның орны болуы керек; оны іс-шараның парағында сөзбен де жазуға болады',
    placeAt: (time) => `${time} уақытына қою`,
    takeFree: (time) => `${time} уақытын алу`,
    more: (n) => `тағы ${n}`,
    dropHere: 'Уақытын алып тастау үшін осында қойыңыз',
  },
});
