import { availabilityFor, findConflicts, staffing, type Language, type Staffed } from '@birge/domain';
import { assignments, conflictSentence, peopleStrip } from '@birge/i18n';
import type { BoardItem, MatrixPerson } from '@birge/api-client';
import type { BoardIndex } from './board-index.js';
import { tell, type Level } from './judge.js';
import { scheduledOf } from './scheduled.js';

export interface PersonVerdict {
  level: Level;
  /** In words, the worst first; never empty. */
  reasons: string[];
  /** Not even worth asking the server, whom a clash is left to: it knows what the board does not. */
  pointless: boolean;
}

/** The duties that an item's type needs, and how many there are; nothing where it needs nobody. */
export const neededAt = (item: BoardItem, index: BoardIndex): Staffed[] =>
  staffing(index.types.get(item.typeId)?.duties ?? [], item.people).filter(({ needed }) => needed > 0);

/**
 * The duties that dropping a person there could mean: those needed that she does not have, whatever they lack; where the
 * type needs nobody, every duty that there is.
 */
export function dutiesFor(personId: string, item: BoardItem, index: BoardIndex, all: readonly string[]): string[] {
  const needed = neededAt(item, index).map(({ dutyId }) => dutyId);
  const hers = item.people.filter((one) => one.personId === personId).map(({ dutyId }) => dutyId);
  return (needed.length ? needed : all).filter((id) => !hers.includes(id));
}

/** The first that lacks somebody, else the first. */
export const likelyDuty = (duties: readonly string[], item: BoardItem, index: BoardIndex): string => {
  const open = neededAt(item, index).filter(({ have, needed }) => have < needed);
  return duties.find((id) => open.some(({ dutyId }) => dutyId === id)) ?? duties[0] ?? '';
};

/** What stands against a person at a card: the rules of the server, asked of what the board knows. */
export function judgePerson(
  language: Language,
  person: Pick<MatrixPerson, 'personId' | 'name' | 'said'>,
  item: BoardItem,
  index: BoardIndex,
  duties: readonly string[],
): PersonVerdict {
  const words = peopleStrip[language];
  const stop = (reason: string): PersonVerdict => ({ level: 'stop', reasons: [reason], pointless: true });
  if (item.state === 'cancelled' || item.state === 'completed') return stop(words.settled);
  if (!index.window.may.assign || !item.mayMove) return stop(words.notYours);
  if (item.start === null) return stop(assignments[language].noTime);
  if (duties.length === 0) return stop(words.there);
  const wished = { ...scheduledOf(item, index), people: [person.personId] };
  const found = findConflicts(wished, index.ground.neighbours.around(wished)).filter(
    ({ subjectId }) => subjectId === person.personId,
  );
  const against = wished.occupied ? availabilityFor(wished.occupied, person.said) : 'unsaid';
  // A draft holds nobody yet: the clash is told, and comes true when it is planned.
  const blocked = item.state !== 'draft' && found.some(({ severity }) => severity === 'blocking');
  const told = found.map((one) => conflictSentence(language, { ...tell(one, index), subjectName: person.name }));
  const said = against === 'unavailable' || against === 'outside' ? [words[against]] : [];
  const reasons = [...told, ...said];
  if (reasons.length === 0) return { level: 'good', reasons: [words.free], pointless: false };
  return { level: blocked ? 'stop' : 'warn', reasons, pointless: false };
}
