import type { Language, WallTime } from '@birge/domain';
import { wallTimeText } from '../dates.js';
import { messages } from '../messages.js';
import { plural } from '../numbers.js';
import { changes } from './changes.js';
import { quoted } from './conflicts.js';

/** Taking back and doing again. An act is named by a noun, so that it can be said of both. */
export const undo = messages({
  en: {
    undo: 'Undo',
    redo: 'Redo',
    undone: (act: string) => `Undone: ${act}`,
    redone: (act: string) => `Done again: ${act}`,
    refusedUndo: (act: string) => `Not undone: ${act}`,
    refusedRedo: (act: string) => `Not done again: ${act}`,
    nothingToUndo: 'Nothing of this session is left to undo',
    nothingToRedo: 'Nothing is left to do again',
    told: 'What was published or sent stays so until you publish or write again.',
    someone: 'a partner or the product itself',
    events: (n: number) => plural('en', n, { one: '# event', other: '# events' }),
    act: {
      'event.plan': 'planning',
      'event.unplan': 'the return to draft',
      'event.confirm': 'the confirmation',
      'event.cancel': 'the cancellation',
      'event.reopen': 'planning again',
      'event.complete': 'the completion',
      'event.correct': 'the correction',
      'event.edited': 'an edit',
      'occurrence.moved': 'a move',
      'occurrence.unscheduled': 'the time taken away',
      'occurrence.displaced': 'the time taken away',
      'occurrence.edited': 'an edit of set-up and place',
      'occurrence.added': 'another time',
      'occurrence.removed': 'a time removed',
      'assignment.added': 'an assignment',
      'assignment.removed': 'an assignment taken off',
      'requirement.edited': 'an edit of the checklist',
    },
  },
  ru: {
    undo: 'Отменить',
    redo: 'Повторить',
    undone: (act: string) => `Отменено действие: ${act}`,
    redone: (act: string) => `Повторено действие: ${act}`,
    refusedUndo: (act: string) => `Не отменено: ${act}`,
    refusedRedo: (act: string) => `Не повторено: ${act}`,
    nothingToUndo: 'В этом сеансе больше нечего отменять',
    nothingToRedo: 'Повторять больше нечего',
    told: 'Опубликованное и отправленное остаётся как есть, пока вы не опубликуете или не напишете снова.',
    someone: 'партнёр или сама система',
    events: (n: number) =>
      plural('ru', n, { one: '# мероприятие', few: '# мероприятия', many: '# мероприятий', other: '# мероприятия' }),
    act: {
      'event.plan': 'планирование',
      'event.unplan': 'возврат в черновики',
      'event.confirm': 'подтверждение',
      'event.cancel': 'отмена мероприятия',
      'event.reopen': 'повторное планирование',
      'event.complete': 'завершение',
      'event.correct': 'снятие завершения',
      'event.edited': 'правка',
      'occurrence.moved': 'перенос',
      'occurrence.unscheduled': 'снятие времени',
      'occurrence.displaced': 'снятие времени',
      'occurrence.edited': 'правка подготовки и места',
      'occurrence.added': 'ещё одно проведение',
      'occurrence.removed': 'удаление проведения',
      'assignment.added': 'назначение',
      'assignment.removed': 'снятие назначения',
      'requirement.edited': 'правка списка требований',
    },
  },
  kk: {
    undo: 'Қайтару',
    redo: 'Қайталау',
    undone: (act: string) => `Қайтарылды: ${act}`,
    redone: (act: string) => `Қайта орындалды: ${act}`,
    refusedUndo: (act: string) => `Қайтарылмады: ${act}`,
    refusedRedo: (act: string) => `Қайта орындалмады: ${act}`,
    nothingToUndo: 'Бұл сеанста қайтаратын ештеңе қалмады',
    nothingToRedo: 'Қайта орындайтын ештеңе жоқ',
    told: 'Жарияланған не жіберілген нәрсе қайта жарияламайынша не жазбайынша сол күйінде қалады.',
    someone: 'серіктес не жүйенің өзі',
    events: (n: number) => plural('kk', n, { other: '# іс-шара' }),
    act: {
      'event.plan': 'жоспарлау',
      'event.unplan': 'жобаға қайтару',
      'event.confirm': 'растау',
      'event.cancel': 'іс-шараны болдырмау',
      'event.reopen': 'қайта жоспарлау',
      'event.complete': 'аяқтау',
      'event.correct': 'аяқталуын түзету',
      'event.edited': 'түзету',
      'occurrence.moved': 'жылжыту',
      'occurrence.unscheduled': 'уақытын алып тастау',
      'occurrence.displaced': 'уақытын алып тастау',
      'occurrence.edited': 'дайындық пен орнын түзету',
      'occurrence.added': 'тағы бір өткізу уақыты',
      'occurrence.removed': 'өткізу уақытын алып тастау',
      'assignment.added': 'адам тағайындау',
      'assignment.removed': 'тағайындаудан босату',
      'requirement.edited': 'талаптар тізімін түзету',
    },
  },
});

/** What an act was, as a toast says it: 'a move, “Flash-mob”', or of several 'a move, 3 events'. */
export function actWords(
  language: Language,
  { action, events, title }: { action: string; events: number; title: string | null },
): string {
  const words = undo[language];
  const name = words.act[action as keyof typeof words.act] ?? action;
  const of = title ? quoted(language, title) : events > 1 ? words.events(events) : '';
  return [name, of].filter(Boolean).join(', ');
}

/** Who has changed the same thing since, when, and what she did. `when` is wall time of most of the country. */
export function changedSinceSentence(
  language: Language,
  { title, by, when, action }: { title: string; by: string | null; when: WallTime | null; action: string | null },
): string {
  const done = changes[language].action;
  const what = action ? (done[action as keyof typeof done] ?? action) : null;
  const whoAndWhen = [by ?? undo[language].someone, when && wallTimeText(language, when)].filter(Boolean).join(', ');
  return `${quoted(language, title)} — ${[whoAndWhen, what].filter(Boolean).join(': ')}`;
}
