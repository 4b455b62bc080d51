import fc from 'fast-check';
import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, layCampaign, setClock } from '../../../test/events.js';
import { contactCalendar } from '../../../test/mail/contact-calendar.js';
import { catchMail, type CaughtLetter } from '../../../test/mail-sink.js';
import { inviteAPartner } from '../../../test/partners.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { askedSlot as slot, letterFactsOf as factsOf } from '../../../test/letter-facts.js';
import type { AskedSlot } from '../asked-slots.queries.js';
import type { CalendarMemory } from './calendar-memory.js';
import { composeLetter } from './compose-letter.js';
import { folded } from '../../platform/icalendar/content-lines.js';

describe('in a mailbox', () => {
  let birge: TestApp;
  let national: Client;
  let sink: Awaited<ReturnType<typeof catchMail>>;
  beforeAll(async () => {
    sink = await catchMail();
    birge = await startApp({
      SMTP_URL: sink.url,
      MAIL_FROM: 'birge@mail.example',
      REPLY_ADDRESS: 'answers@mail.example',
    });
    await layCampaign(birge);
    setClock(birge, BEFORE);
    national = await birge.as('national');
  });
  afterAll(async () => {
    await birge?.close();
    await sink?.close();
  });

  const arrived = async (): Promise<CaughtLetter[]> => {
    await birge.app.get(Mailer).wake();
    return sink.letters.splice(0);
  };
  type Partner = Awaited<ReturnType<typeof inviteAPartner>>;
  const add = async ({ event }: Partner, day: string) => {
    const request = { start: `2026-07-${day}T12:00`, end: `2026-07-${day}T13:00` };
    expect((await national.post(`/api/events/${event.id}/occurrences`, request)).status).toBe(201);
  };
  /** The occurrences in the order of their days. */
  const times = async ({
    event,
  }: Partner): Promise<{ occurrenceId: string; version: number; venueId: string | null }[]> =>
    (await national.get(`/api/events/${event.id}`)).body.occurrences;
  const place = async (partner: Partner, nth: number, start: string, end: string) => {
    const { occurrenceId, version, venueId } = (await times(partner)).at(nth)!;
    const slot = { version, start, end, venueId, spaceIds: [] };
    expect((await national.patch(`/api/board/occurrences/${occurrenceId}/slot`, slot)).status).toBe(200);
  };
  const move = (partner: Partner, nth: number, hour: number) =>
    place(partner, nth, `2026-07-30T${hour}:00`, `2026-07-30T${hour + 1}:00`);
  const remove = async (partner: Partner, nth: number) => {
    const { occurrenceId, version } = (await times(partner))[nth]!;
    expect((await national.delete(`/api/occurrences/${occurrenceId}?version=${version}`)).status).toBe(200);
  };
  const toTheTray = async (partner: Partner, nth: number) => {
    const { occurrenceId, version } = (await times(partner))[nth]!;
    expect((await national.delete(`/api/board/occurrences/${occurrenceId}/slot?version=${version}`)).status).toBe(200);
  };
  const tell = async ({ invitation }: Partner) => {
    const { recipients } = (await national.get('/api/notices?edition=2026')).body;
    const { notices } = recipients[0];
    expect(notices).toMatchObject([{ invitationId: invitation.id }]);
    const request = { notices: [{ invitationId: invitation.id, state: notices[0].state }] };
    expect((await national.post('/api/notices/send', request)).body).toMatchObject({ done: 1 });
    // Whoever presses again sends nothing.
    expect((await national.post('/api/notices/send', request)).body).toMatchObject({ done: 0 });
    return arrived();
  };

  test.each<[string, (letters: CaughtLetter[]) => CaughtLetter[]]>([
    ['as they left', (letters) => letters],
    ['the other way round', (letters) => [...letters].reverse()],
  ])('one time moved and one removed: a REQUEST and a CANCEL, once, that arrive %s', async (_, order) => {
    const partner = await inviteAPartner(national, {}, 'en');
    await add(partner, '28');
    await add(partner, '29');
    const calendar = contactCalendar();
    calendar.receive(await arrived());
    calendar.receive(await tell(partner));
    expect(calendar.starts()).toEqual(['2026-07-28T07:00:00Z', '2026-07-29T07:00:00Z', '2026-07-30T07:00:00Z']);
    await move(partner, 2, 15);
    await remove(partner, 0);
    const letters = await tell(partner);
    expect(letters).toHaveLength(2);
    expect(calendar.receive(order(letters)).sort()).toEqual(['CANCEL', 'REQUEST']);
    expect(calendar.starts()).toEqual(['2026-07-29T07:00:00Z', '2026-07-30T10:00:00Z']);
    const [update, cancel] = ['Changed', 'Taken out'].map((word) =>
      letters.find(({ parsed }) => parsed.subject!.startsWith(word)),
    );
    expect(update!.parsed.text).toContain('A letter of its own takes out of your calendar');
    expect(cancel!.parsed.text).toMatch(/When: 28 July 2026, 12:00–13:00/);
    expect(cancel!.parsed.text).not.toContain('29 July');
    expect(cancel!.parsed.text).not.toContain('/answer/');
    // There is nothing left to cancel.
    await move(partner, 1, 17);
    expect(calendar.receive(await tell(partner))).toEqual(['REQUEST']);
    expect(calendar.starts()).toEqual(['2026-07-29T07:00:00Z', '2026-07-30T12:00:00Z']);
  });

  test('what only lost its time is taken out, and comes back with it', async () => {
    const partner = await inviteAPartner(national, {}, 'ru');
    await add(partner, '29');
    const calendar = contactCalendar();
    calendar.receive(await arrived());
    calendar.receive(await tell(partner));
    await toTheTray(partner, 0);
    expect(calendar.receive(await tell(partner))).toEqual(['CANCEL']);
    expect(calendar.starts()).toEqual(['2026-07-30T07:00:00Z']);
    await place(partner, -1, '2026-07-27T12:00', '2026-07-27T13:00');
    expect(calendar.receive(await tell(partner))).toEqual(['REQUEST']);
    expect(calendar.starts()).toEqual(['2026-07-27T07:00:00Z', '2026-07-30T07:00:00Z']);
  });

  test('an only time that another took the place of has moved: nothing cancels the whole event', async () => {
    const partner = await inviteAPartner(national, {}, 'kk');
    const calendar = contactCalendar();
    calendar.receive(await arrived());
    await add(partner, '31');
    await remove(partner, 0);
    expect(calendar.receive(await tell(partner))).toEqual(['REQUEST']);
    expect(calendar.starts()).toEqual(['2026-07-31T07:00:00Z']);
  });
});

test('whatever happens to the times of an event, her calendar has them after each update, whichever letter comes first', () => {
  const act = fc.record({ act: fc.constantFrom('add', 'move', 'remove', 'tray'), at: fc.nat(3), day: fc.nat(20) });
  const update = fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 4 }), reversed: fc.boolean() });
  fc.assert(
    fc.property(fc.nat(20), fc.array(update, { minLength: 1, maxLength: 6 }), (first, updates) => {
      let made = 0;
      const at = (day: number, id = `occurrence-${(made += 1)}`): AskedSlot => {
        const wall = `2026-07-${String(day + 1).padStart(2, '0')}`;
        return slot(`${wall}T12:00`, `${wall}T13:00`, { id });
      };
      let slots = [at(first)];
      let memory: CalendarMemory = {};
      const calendar = contactCalendar();
      const write = (kind: 'invitation' | 'update', reversed: boolean) => {
        const letter = composeLetter({
          facts: factsOf(slots, memory),
          request: { kind, invitationId: 'invitation' },
          now: 0,
        });
        const parts = [letter.calendar, letter.also?.calendar].flatMap((part) => (part ? [folded(part.text)] : []));
        for (const part of reversed ? parts.reverse() : parts) calendar.take(part);
        memory = letter.remembered;
        expect(calendar.starts()).toEqual(
          slots
            .flatMap(({ startsAt }) =>
              startsAt === null ? [] : [new Date(startsAt).toISOString().replace('.000', '')],
            )
            .sort(),
        );
      };
      write('invitation', false);
      for (const { acts, reversed } of updates) {
        for (const { act: what, at: nth, day } of acts) {
          const known = slots[nth % Math.max(slots.length, 1)];
          if (what === 'add') slots = [...slots, at(day)];
          else if (known && what === 'remove' && slots.length > 1) slots = slots.filter((one) => one !== known);
          else if (known && what !== 'remove')
            slots = slots.map((one) =>
              one === known ? (what === 'move' ? at(day, known.id) : slot(null, null, { id: known.id })) : one,
            );
        }
        write('update', reversed);
      }
    }),
    { numRuns: 150 },
  );
});
