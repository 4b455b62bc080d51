import { isDeepStrictEqual } from 'node:util';
import { textIn, type Instant } from '@birge/domain';
import { common, letters } from '@birge/i18n';
import type { AskedSlot } from '../asked-slots.queries.js';
import {
  cancelledInstances,
  endValue,
  nextInstances,
  succeeded,
  type CalendarMemory,
  type KnownInstance,
  type TimedSlot,
} from './calendar-memory.js';
import { askedBlocks, oneLine, placeLine, titleOf } from './letter-blocks.js';
import { letterCalendar, type CalendarInstance, type LetterCalendar } from './letter-calendar.js';
import type { LetterFacts } from './letter-facts.queries.js';
import { letterText } from './letter-text.js';
import { LINK, REPLY, type CalendarPart } from './letter.js';

export interface ComposedCalendar {
  part: CalendarPart | null;
  remembered: CalendarMemory;
}

/** What every calendar of a letter says of its event, its organizer and its attendee. */
function frame(facts: LetterFacts, eventId: string, now: Instant) {
  const { language, about, contactName, email } = facts;
  return {
    eventId,
    stamp: now,
    organizer: { name: oneLine(textIn(about.campaign, language)), address: REPLY },
    attendee: { name: contactName, address: email ?? '' },
    summary: titleOf(language, about),
  };
}

const isTimed = (slot: AskedSlot): slot is AskedSlot & Pick<TimedSlot, 'start' | 'end' | 'startsAt' | 'endsAt'> =>
  slot.start !== null && slot.end !== null && slot.startsAt !== null && slot.endsAt !== null;

function description(facts: LetterFacts): string {
  const { language, role, about } = facts;
  const words = letters[language];
  return [
    `${words.role}: ${common[language].participationRole[role]}`,
    letterText(askedBlocks(facts)),
    about.onlineUrl && `${words.online}: ${about.onlineUrl}`,
    LINK,
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * Asks for the occurrences that have a time; `onlyChanged`: for those of them that the contact's calendar does not have as
 * they are. A whole edition, and an event without a time, is in no calendar.
 */
export function requestCalendar(facts: LetterFacts, now: Instant, onlyChanged: boolean): ComposedCalendar {
  const { eventId, language, eventState } = facts;
  const slots = facts.about.slots.filter(isTimed);
  if (!eventId || slots.length === 0) return { part: null, remembered: facts.memory };
  const memory = succeeded(slots, facts.memory);
  const next = nextInstances(slots, memory);
  const isKnown = (id: string) => isDeepStrictEqual(memory[id], next[id]);
  const asked = slots.filter(({ id }) => !onlyChanged || !isKnown(id));
  if (asked.length === 0) return { part: null, remembered: memory };
  const calendar: LetterCalendar = {
    ...frame(facts, eventId, now),
    method: 'REQUEST',
    status: eventState === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE',
    instances: asked.map((slot) => ({
      ...next[slot.id]!,
      end: endValue(slot),
      location: placeLine(language, slot),
      description: description(facts),
    })),
  };
  return {
    part: { method: 'REQUEST', text: letterCalendar(calendar) },
    remembered: { ...memory, ...Object.fromEntries(asked.map(({ id }) => [id, next[id]!])) },
  };
}

/** Takes occurrences out of the contact's calendar, all that it has unless some are named. */
export function cancelCalendar(
  facts: LetterFacts,
  now: Instant,
  { ids = Object.keys(facts.memory), uninvited }: { ids?: readonly string[]; uninvited: boolean },
): ComposedCalendar {
  const { eventId, memory, about } = facts;
  const sequences = Object.fromEntries(about.slots.map(({ id, sequence }) => [id, sequence]));
  const gone: Record<string, KnownInstance> = cancelledInstances(ids, memory, sequences);
  const instances: CalendarInstance[] = Object.values(gone);
  if (!eventId || instances.length === 0) return { part: null, remembered: memory };
  const calendar: LetterCalendar = {
    ...frame(facts, eventId, now),
    method: 'CANCEL',
    ...(!uninvited && { status: 'CANCELLED' as const }),
    instances,
  };
  return { part: { method: 'CANCEL', text: letterCalendar(calendar) }, remembered: { ...memory, ...gone } };
}

/** The occurrences that her calendar has and that have no time any more, or are not there at all. */
export function goneFrom({ memory, about }: LetterFacts): string[] {
  const timed = new Set(about.slots.filter(isTimed).map(({ id }) => id));
  return Object.keys(memory).filter((id) => !memory[id]!.cancelled && !timed.has(id));
}

/**
 * The refusal of a COUNTER; null where the proposal came from no calendar. `sequence` is the event's when it was proposed:
 * where that is the sum of several times, the number that her calendar has for this one is less, and is what it knows.
 */
export function declineCounter(
  facts: LetterFacts,
  now: Instant,
  { occurrenceId, sequence }: { occurrenceId: string | null; sequence: number | null },
  word: string | null,
): CalendarPart | null {
  const { eventId, memory } = facts;
  const known = occurrenceId === null ? Object.values(memory)[0] : memory[occurrenceId];
  if (!eventId || sequence === null || !known) return null;
  const text = letterCalendar({
    ...frame(facts, eventId, now),
    method: 'DECLINECOUNTER',
    ...(word && { comment: word }),
    instances: [{ recurrence: known.recurrence, start: known.start, sequence: Math.min(sequence, known.sequence) }],
  });
  return { method: 'DECLINECOUNTER', text };
}
