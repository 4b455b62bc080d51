import fc from 'fast-check';
import ICAL from 'ical.js';
import { askedSlot as slot, EVENT, letterFactsOf as factsOf } from '../../../test/letter-facts.js';
import type { AskedSlot } from '../asked-slots.queries.js';
import {
  cancelCalendar,
  declineCounter,
  goneFrom,
  requestCalendar,
  type ComposedCalendar,
} from './compose-calendar.js';
import { folded } from '../../platform/icalendar/content-lines.js';

const NOW = Date.parse('2026-06-01T04:30:00Z');

/** What another reader makes of the part as it leaves. */
function read({ part }: Pick<ComposedCalendar, 'part'>) {
  const calendar = new ICAL.Component(ICAL.parse(folded(part!.text)) as unknown[]);
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const value = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
      return {
        component,
        uid: value('uid'),
        recurrence: value('recurrence-id'),
        sequence: Number(value('sequence')),
        start: value('dtstart'),
        end: value('dtend'),
        status: value('status'),
      };
    }),
  };
}

describe('a REQUEST', () => {
  const told = (start: string, end: string, more: Partial<AskedSlot> = {}) =>
    read(requestCalendar(factsOf([slot(start, end, more)]), NOW, false)).events[0]!;

  test.each<[string, string, string, Partial<AskedSlot>, string, string]>([
    [
      'Astana in July 2015 is six hours ahead',
      '2015-07-30T12:00',
      '2015-07-30T13:00',
      {},
      '2015-07-30T06:00:00Z',
      '2015-07-30T07:00:00Z',
    ],
    [
      'Astana in July 2026 is five',
      '2026-07-30T12:00',
      '2026-07-30T13:00',
      {},
      '2026-07-30T07:00:00Z',
      '2026-07-30T08:00:00Z',
    ],
    [
      'Aktobe has been five all along',
      '2015-07-30T12:00',
      '2015-07-30T13:00',
      { zone: 'Asia/Aqtobe' },
      '2015-07-30T07:00:00Z',
      '2015-07-30T08:00:00Z',
    ],
    [
      'a whole day has dates, and ends on the next',
      '2026-07-30T00:00',
      '2026-07-31T00:00',
      { allDay: true },
      '2026-07-30',
      '2026-07-31',
    ],
    [
      'whole days to the end of the last',
      '2026-07-30T09:00',
      '2026-08-02T18:00',
      { allDay: true },
      '2026-07-30',
      '2026-08-03',
    ],
  ])('tells the time of its day: %s', (_, start, end, more, from, to) => {
    expect(told(start, end, more)).toMatchObject({ start: from, end: to });
  });

  test('has what RFC 5546 §3.2.2 wants, and the names of RFC 6047', () => {
    const facts = factsOf([slot('2026-07-30T12:00', '2026-07-30T13:00')]);
    const { method, events } = read(requestCalendar(facts, NOW, false));
    expect(method).toBe('REQUEST');
    const [{ component, uid, recurrence, sequence, status }] = events as [(typeof events)[0]];
    expect({ uid, recurrence, sequence, status }).toEqual({
      uid: `${EVENT}@birge`,
      recurrence: null,
      sequence: 0,
      status: 'TENTATIVE',
    });
    for (const once of ['uid', 'dtstamp', 'dtstart', 'organizer', 'summary', 'sequence', 'attendee'])
      expect([once, component.getAllProperties(once).length]).toEqual([once, 1]);
    expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-06-01T04:30:00Z');
    expect(component.getFirstProperty('organizer')!.toJSON()).toEqual([
      'organizer',
      { cn: 'Let’s stop trafficking, together!' },
      'cal-address',
      'mailto:{reply}',
    ]);
    expect(component.getFirstProperty('attendee')!.toJSON().slice(1)).toEqual([
      {
        cutype: 'INDIVIDUAL',
        role: 'REQ-PARTICIPANT',
        partstat: 'NEEDS-ACTION',
        rsvp: 'TRUE',
        cn: 'Жанар «Zh», Мұсаева; ’N’',
      },
      'cal-address',
      'mailto:zhanar@partner.example',
    ]);
    expect(component.getFirstPropertyValue('description')).toMatch(/^Your role: partner\n\{link\}$/);
    expect(component.getFirstPropertyValue('location')).toBe('Khan Shatyr, Astana');
  });

  test('names each of several by the start that was first told, and keeps the name when one moves', () => {
    const [first, second] = [
      slot('2026-07-30T12:00', '2026-07-30T13:00'),
      slot('2026-07-31T12:00', '2026-07-31T13:00'),
    ];
    const invited = requestCalendar(factsOf([first, second]), NOW, false);
    expect(read(invited).events.map(({ recurrence, sequence }) => [recurrence, sequence])).toEqual([
      ['2026-07-30T07:00:00Z', 0],
      ['2026-07-31T07:00:00Z', 0],
    ]);
    const moved = slot('2026-08-05T09:00', '2026-08-05T10:00', { id: second.id, sequence: 1 });
    const update = requestCalendar(factsOf([first, moved], invited.remembered), NOW, true);
    // Only the one that moved: the other contact's answer to the first stays what it was.
    expect(read(update).events).toMatchObject([
      { recurrence: '2026-07-31T07:00:00Z', sequence: 1, start: '2026-08-05T04:00:00Z' },
    ]);
    expect(requestCalendar(factsOf([first, moved], update.remembered), NOW, true).part).toBeNull();
  });

  test('names two that start together apart', () => {
    const together = [1, 2, 3].map(() => slot('2026-07-30T12:00', '2026-07-30T13:00'));
    const names = read(requestCalendar(factsOf(together), NOW, false)).events.map(({ recurrence }) => recurrence);
    expect(names).toEqual(['2026-07-30T07:00:00Z', '2026-07-30T07:00:01Z', '2026-07-30T07:00:02Z']);
  });

  test('turns an only occurrence into an instance, by the start that the calendar knows, once it gets a second', () => {
    const only = slot('2026-07-30T12:00', '2026-07-30T13:00');
    const { remembered } = requestCalendar(factsOf([only]), NOW, false);
    const moved = slot('2026-07-30T15:00', '2026-07-30T16:00', { id: only.id, sequence: 1 });
    const added = slot('2026-08-01T12:00', '2026-08-01T13:00');
    expect(read(requestCalendar(factsOf([moved, added], remembered), NOW, true)).events).toMatchObject([
      { recurrence: '2026-07-30T07:00:00Z', start: '2026-07-30T10:00:00Z', sequence: 1 },
      { recurrence: '2026-08-01T07:00:00Z', start: '2026-08-01T07:00:00Z' },
    ]);
  });

  test.each<[string, Partial<AskedSlot>, number | null]>([
    ['moved twice and told once', { start: '2026-07-30T15:00', sequence: 2 }, 2],
    ['moved and moved back: nothing to say', { sequence: 2 }, null],
    ['a change that its own number does not show', { digest: 'another hall', sequence: 0 }, 1],
  ])('counts SEQUENCE for what changed only: %s', (_, { start = '2026-07-30T12:00', ...more }, sequence) => {
    const before = slot('2026-07-30T12:00', '2026-07-30T18:00');
    const { remembered } = requestCalendar(factsOf([before]), NOW, false);
    const after = requestCalendar(
      factsOf([slot(start, '2026-07-30T18:00', { id: before.id, ...more })], remembered),
      NOW,
      true,
    );
    expect(after.part && read(after).events[0]!.sequence).toBe(sequence);
  });

  test('is missing where there is no time, and for a whole edition', () => {
    expect(requestCalendar(factsOf([slot(null, null)]), NOW, false).part).toBeNull();
    expect(requestCalendar(factsOf([], {}, { eventId: null }), NOW, false).part).toBeNull();
  });

  test('is confirmed when the event is', () => {
    const facts = factsOf([slot('2026-07-30T12:00', '2026-07-30T13:00')], {}, { eventState: 'confirmed' });
    expect(read(requestCalendar(facts, NOW, false)).events[0]!.status).toBe('CONFIRMED');
  });
});

describe('a CANCEL', () => {
  const slots = [slot('2026-07-30T12:00', '2026-07-30T13:00'), slot('2026-07-31T12:00', '2026-07-31T13:00')];
  const { remembered } = requestCalendar(factsOf(slots), NOW, false);

  test('of an event is of all that the calendar knows, with a higher SEQUENCE each (RFC 5546 §3.2.5)', () => {
    const cancelled = cancelCalendar(
      factsOf(
        slots.map((one) => ({ ...one, sequence: 1 })),
        remembered,
      ),
      NOW,
      { uninvited: false },
    );
    const { method, events } = read(cancelled);
    expect(method).toBe('CANCEL');
    expect(events).toMatchObject([
      { uid: `${EVENT}@birge`, recurrence: '2026-07-30T07:00:00Z', sequence: 1, status: 'CANCELLED' },
      { uid: `${EVENT}@birge`, recurrence: '2026-07-31T07:00:00Z', sequence: 1, status: 'CANCELLED' },
    ]);
    for (const { component } of events)
      for (const once of ['uid', 'dtstamp', 'organizer', 'sequence', 'attendee'])
        expect(component.getAllProperties(once)).toHaveLength(1);
    // Told once: there is nothing left to cancel; and when it is held after all, its number is above that of the CANCEL.
    expect(cancelCalendar(factsOf(slots, cancelled.remembered), NOW, { uninvited: false }).part).toBeNull();
    const again = requestCalendar(
      factsOf(
        slots.map((one) => ({ ...one, sequence: 2 })),
        cancelled.remembered,
      ),
      NOW,
      true,
    );
    expect(read(again).events.map(({ sequence }) => sequence)).toEqual([2, 2]);
  });

  test('that uninvites one contact says nothing of the event’s own state, and counts past what she knows', () => {
    const { events } = read(cancelCalendar(factsOf(slots, remembered), NOW, { uninvited: true }));
    expect(events.map(({ sequence, status }) => [sequence, status])).toEqual([
      [1, null],
      [1, null],
    ]);
  });

  test('of what lost its time or was taken out leaves the rest alone', () => {
    const facts = factsOf([slots[0]!, slot(null, null, { id: slots[1]!.id, sequence: 1 })], remembered);
    expect(goneFrom(facts)).toEqual([slots[1]!.id]);
    expect(read(cancelCalendar(facts, NOW, { ids: goneFrom(facts), uninvited: false })).events).toMatchObject([
      { recurrence: '2026-07-31T07:00:00Z', sequence: 1, status: 'CANCELLED' },
    ]);
    expect(goneFrom(factsOf([slots[0]!], remembered))).toEqual([slots[1]!.id]);
  });

  test('does not reach who was never told', () => {
    expect(cancelCalendar(factsOf(slots), NOW, { uninvited: false })).toEqual({ part: null, remembered: {} });
  });
});

test('a DECLINECOUNTER has the number of the proposal, the word, and neither time nor attendee (RFC 5546 §3.2.8)', () => {
  const only = slot('2026-07-30T12:00', '2026-07-30T13:00', { sequence: 4 });
  const { remembered } = requestCalendar(factsOf([only]), NOW, false);
  const part = declineCounter(
    factsOf([only], remembered),
    NOW,
    { occurrenceId: only.id, sequence: 3 },
    'The hall, sadly;\nis taken',
  );
  const { method, events } = read({ part });
  expect([method, events[0]!.sequence, events[0]!.component.getFirstPropertyValue('comment')]).toEqual([
    'DECLINECOUNTER',
    3,
    'The hall, sadly;\nis taken',
  ]);
  const ofSeveral = declineCounter(factsOf([only], remembered), NOW, { occurrenceId: only.id, sequence: 9 }, null);
  expect(read({ part: ofSeveral }).events[0]!.sequence).toBe(4);
  for (const none of ['attendee', 'dtstart', 'dtend', 'summary', 'status'])
    expect(events[0]!.component.getAllProperties(none)).toEqual([]);
  expect(declineCounter(factsOf([only], remembered), NOW, { occurrenceId: only.id, sequence: null }, null)).toBeNull();
});

describe('content lines', () => {
  const octets = (line: string) => Buffer.byteLength(line);

  test('a long Kazakh title is folded at 75 octets between letters, and reads as it was', () => {
    const title =
      'Адам саудасына қарсы бірге тұрайық: Қазақстанның барлық облыстарындағы жастар флешмобы, 30 шілде 🕊️'.repeat(2);
    const facts = { ...factsOf([slot('2026-07-30T12:00', '2026-07-30T13:00')]), language: 'kk' as const };
    const composed = requestCalendar(
      { ...facts, about: { ...facts.about, title: { kk: title.slice(0, 200) } } },
      NOW,
      false,
    );
    const lines = folded(composed.part!.text).split('\r\n');
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3);
    expect(read(composed).events[0]!.component.getFirstPropertyValue('summary')).toBe(title.slice(0, 200));
  });

  test('whatever a person wrote comes back as it was, and adds no line of its own', () => {
    const typed = fc.string({
      unit: fc.oneof(fc.constantFrom(...'\n\r\\;,:"^{}ҚқӘә 🕊'), fc.string({ unit: 'binary', maxLength: 1 })),
      maxLength: 300,
    });
    fc.assert(
      fc.property(typed, (text) => {
        const facts = factsOf(
          [slot('2026-07-30T12:00', '2026-07-30T13:00')],
          {},
          { asked: { en: text }, contactName: text },
        );
        const composed = requestCalendar(facts, NOW, false);
        const sent = folded(composed.part!.text);
        expect(sent.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        const { events } = read(composed);
        const { component } = events[0]!;
        expect(events).toHaveLength(1);
        expect(component.getAllProperties().length).toBe(12);
        const plain = text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
        if (plain.trim()) expect(component.getFirstPropertyValue('description')).toContain(plain);
      }),
      { numRuns: 300 },
    );
  });
});
