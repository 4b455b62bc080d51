import ICAL from 'ical.js';
import type { CaughtLetter } from '../mail-sink.js';

interface Entry {
  start: string;
  sequence: number;
}

/**
 * A contact's calendar as RFC 5546 describes one: components are told apart by UID and RECURRENCE-ID, an older SEQUENCE
 * changes nothing (§2.1.5), and a CANCEL without a RECURRENCE-ID is of everything with that UID (§3.2.5). It reads with
 * another library than the one that writes.
 */
export function contactCalendar() {
  const entries = new Map<string, Entry>();
  /** What was taken out, by its last SEQUENCE: nothing older brings it back. */
  const gone = new Map<string, number>();
  const newest = (key: string) => Math.max(entries.get(key)?.sequence ?? -1, gone.get(key) ?? -1);

  function take(text: string): string {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const method = String(calendar.getFirstPropertyValue('method'));
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const value = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? '';
      const uid = value('uid');
      const key = `${uid} ${value('recurrence-id')}`;
      const sequence = Number(value('sequence'));
      if (method === 'REQUEST' && sequence >= newest(key)) {
        // An event that becomes one of several is named by the start that it had.
        const whole = entries.get(`${uid} `);
        if (whole?.start === value('recurrence-id')) entries.delete(`${uid} `);
        entries.set(key, { start: value('dtstart'), sequence });
      }
      if (method === 'CANCEL')
        for (const one of value('recurrence-id') ? [key] : [...entries.keys()].filter((any) => any.startsWith(uid)))
          if (sequence >= newest(one)) {
            entries.delete(one);
            gone.set(one, sequence);
          }
    }
    return method;
  }

  return {
    take,
    /** The same of letters; answers with the methods of what came. */
    receive: (letters: readonly CaughtLetter[]): string[] =>
      letters.flatMap(({ parsed }) =>
        parsed.attachments
          .filter(({ filename }) => filename === 'invite.ics')
          .map(({ content }) => take(content.toString('utf8'))),
      ),
    starts: (): string[] => [...entries.values()].map(({ start }) => start).sort(),
  };
}
