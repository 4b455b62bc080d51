import type { Instant } from '../time/dates.js';
import { localDate, wallTimeAt } from '../time/zone.js';

/**
 * Days before the deadline on which whoever has not answered is reminded: a week ahead, while an answer still changes the
 * plan, and two days ahead, while there is time to telephone. One list for everybody: a campaign lasts a few weeks.
 */
export const reminderDays = [7, 2] as const;
export type ReminderDays = (typeof reminderDays)[number];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A letter of yesterday needs no reminder of today. */
const REST = DAY;

/** Between 21:00 and 9:00, and on Sundays, nobody is written to: a partner's telephone shows a mail as it comes. */
export function isQuiet(now: Instant, zone: string): boolean {
  const hour = Number(wallTimeAt(now, zone).slice(11, 13));
  return hour < 9 || hour >= 21 || new Date(`${localDate(now, zone)}T00:00Z`).getUTCDay() === 0;
}

/** Until noon a digest is one of the morning; what comes later waits for the next. */
export const isMorning = (now: Instant, zone: string): boolean =>
  !isQuiet(now, zone) && Number(wallTimeAt(now, zone).slice(11, 13)) < 12;

export interface ReminderFacts {
  /** Epoch ms: from here on no answer is taken. */
  deadline: Instant;
  /** Epoch ms of the last letter that told or asked anything. */
  toldAt: Instant;
  /** Where the recipient reads it. */
  zone: string;
  /** What was sent for this deadline. */
  sent: readonly number[];
}

/**
 * Which reminder is due now, or null. Only the latest that has come is: whoever was not reminded a week ahead, since
 * nothing ran, is not reminded twice in a row. None in quiet hours, within a day of another letter, or past the deadline.
 */
export function dueReminder({ deadline, toldAt, zone, sent }: ReminderFacts, now: Instant): ReminderDays | null {
  if (now >= deadline || isQuiet(now, zone)) return null;
  const days = [...reminderDays].reverse().find((one) => now >= deadline - one * DAY);
  if (days === undefined || sent.some((one) => one <= days)) return null;
  return toldAt + REST <= now && toldAt < deadline - days * DAY ? days : null;
}
