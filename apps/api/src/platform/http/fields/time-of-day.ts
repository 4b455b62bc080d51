import { field, type Presence } from './field.js';

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A time of day at the place, to the minute: `09:30`. `24:00` is the end of the day, where something may end then. */
export const TimeOfDay = ({ midnight = false, ...presence }: Presence & { midnight?: boolean } = {}) =>
  field(
    'timeOfDay',
    (value) => {
      if (value === undefined || value === null || value === '') return { code: 'required' };
      if (typeof value !== 'string') return { code: 'wrong-type' };
      return clock.test(value) || (midnight && value === '24:00') ? null : { code: 'not-a-wall-time' };
    },
    { type: String, pattern: '^\\d{2}:\\d{2}$', example: '09:30' },
    presence,
  );
