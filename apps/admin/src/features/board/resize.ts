import { addDays, dateOf, minutesBetween } from '@birge/domain';
import { onStep, STEP } from './placing.js';

const DAY = 1440;
/** The longest slot that the server takes. */
const LONGEST = 14 * DAY;

const stepOf = (allDay: boolean): number => (allDay ? DAY : STEP);
const within = (length: number, allDay: boolean): number => Math.min(LONGEST, Math.max(stepOf(allDay), length));

/** How many steps a key with Shift makes a card longer: by a quarter of an hour along, by an hour across; a day at a time where it takes all day. */
export const resizeKeys: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 4,
  ArrowUp: -4,
};

/** A length in minutes so many steps longer, on whole steps: 70 minutes and one step are 75. */
export function resized(length: number, steps: number, allDay: boolean): number {
  const step = stepOf(allDay);
  const by = allDay ? Math.sign(steps) : steps;
  const whole = by > 0 ? Math.floor(length / step) : Math.ceil(length / step);
  return within((whole + by) * step, allDay);
}

/** How long a card is whose end is let go so many minutes after the midnight of a day. */
export function lengthTo(start: string, day: string, minutes: number, allDay: boolean): number {
  const end = allDay ? `${addDays(day, Math.round(minutes / DAY))}T00:00` : onStep(day, minutes);
  return within(minutesBetween(allDay ? `${dateOf(start)}T00:00` : start, end), allDay);
}
