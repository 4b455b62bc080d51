import { textIn, timeOf, type Answer, type Conflict, type Language } from '@birge/domain';
import { board, boardNarrow, common, openProposals } from '@birge/i18n';
import type { BoardItem, EventTypeView } from '@birge/api-client';
import { missingWords } from '../../shared/look/missing-words.js';
import { levelOf } from './judge.js';
import { whenWords } from './slot-words.js';

const dots: Record<Answer, string> = { accepted: '●', maybe: '◐', 'needs-action': '○', declined: '✕' };
const order: readonly Answer[] = ['accepted', 'maybe', 'needs-action', 'declined'];
const MOST_DOTS = 6;

/** «●●◐○»: one per partner, those who accepted first. */
export function answerDots(item: Pick<BoardItem, 'participations'>): string {
  const answers = item.participations.map(({ answer }) => answer).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const shown = answers
    .slice(0, MOST_DOTS)
    .map((answer) => dots[answer])
    .join('');
  return answers.length > MOST_DOTS ? `${shown}+${answers.length - MOST_DOTS}` : shown;
}

/** Something is asked for and not there yet. What is a draft was asked for nothing, what is over lacks nothing. */
export const lacks = ({ state, quorum }: Pick<BoardItem, 'state' | 'quorum'>): boolean =>
  (state === 'planned' || state === 'confirmed') && !quorum.reached;

/** One person once, however many duties. */
export const peopleOf = (item: Pick<BoardItem, 'people'>): { id: string; name: string }[] => [
  ...new Map(item.people.map(({ personId, name }) => [personId, { id: personId, name }])).values(),
];

/** What the day's column says first: when it starts, or that it goes on or takes the day. */
export function startWords(language: Language, item: BoardItem, day: string, compact = false): string {
  if (item.allDay) return compact ? boardNarrow[language].allDay : board[language].allDay;
  if (item.start?.startsWith(day)) return timeOf(item.start);
  return compact ? '→' : board[language].continues;
}

/** Everything that a card shows by sign and colour, in words. */
export function cardName(
  language: Language,
  item: BoardItem,
  type: EventTypeView | undefined,
  where: string,
  conflicts: readonly Conflict[],
): string {
  const words = board[language].card;
  const count = (answer: Answer): number => item.participations.filter((one) => one.answer === answer).length;
  const outdated = item.participations.filter((one) => !one.current && one.answer !== 'needs-action').length;
  const people = peopleOf(item).map(({ name }) => name);
  const level = levelOf(conflicts);
  return [
    textIn(item.title, language),
    textIn(type?.name, language),
    common[language].eventState[item.state],
    item.start && item.end
      ? whenWords(language, { start: item.start, end: item.end, allDay: item.allDay })
      : words.unscheduled,
    where,
    item.participations.length ? words.answers(count('accepted'), item.participations.length) : '',
    count('declined') ? words.declined(count('declined')) : '',
    outdated ? words.outdated(outdated) : '',
    item.openProposals ? openProposals[language].count(item.openProposals) : '',
    lacks(item) ? missingWords(language, item.quorum, true) : '',
    people.length ? words.people(people.join(', ')) : '',
    level === 'stop' ? words.problem : level === 'warn' ? words.warning : '',
  ]
    .filter(Boolean)
    .join(', ');
}
