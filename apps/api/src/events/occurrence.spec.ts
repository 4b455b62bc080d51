import type { Client, TestApp } from '../../test/app.js';
import { startApp } from '../../test/app.js';
import { BEFORE, drop, layCampaign, makeEvent, makePlanned, setClock } from '../../test/events.js';
import { makePerson, makeVenue } from '../../test/records.js';

let birge: TestApp;
let national: Client;
let astana: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
  astana = await birge.as('oblast', ['astana']);
});
afterAll(() => birge.close());

const noon = { start: '2026-07-30T12:00', end: '2026-07-30T13:00' };
const place = ({ id, spaces }: { id: string; spaces: { id: string }[] }) => ({
  venueId: id,
  spaceIds: [spaces[0]!.id],
});

/** An event that was planned at a free hour and went back to being a draft, and another that took its hall meanwhile. */
async function twoInOneHall() {
  const { event, venue } = await makePlanned(national);
  const unplan = await national.post(`/api/events/${event.id}/state`, { act: 'unplan', version: event.version });
  expect(unplan.status).toBe(200);
  const { event: other } = await makeEvent(national, { venueId: venue.id });
  const holder = await drop(national, other, noon.start, noon.end, place(venue));
  return { draft: unplan.body, holder, venue };
}

describe('what stands in the way is named', () => {
  test('where a draft is planned into a hall that was taken meanwhile', async () => {
    const { draft, holder } = await twoInOneHall();
    const url = `/api/events/${draft.id}/state`;
    const { status, body } = await astana.post(url, { act: 'plan', version: draft.version });
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'space-already-booked' });
    expect(body.conflicts).toMatchObject([
      {
        kind: 'space-taken',
        severity: 'blocking',
        with: { title: holder.title, ...noon },
        message: expect.any(String),
      },
    ]);
    expect((await national.get(`/api/events/${draft.id}`)).body.state).toBe('draft');
  });

  test('where an occurrence is added there; nothing of it stays', async () => {
    const { event: holder, venue } = await makePlanned(national);
    const { event } = await makePlanned(national, { venueId: venue.id, divisions: undefined }, '2026-08-01');
    const { status, body } = await national.post(`/api/events/${event.id}/occurrences`, { ...noon, ...place(venue) });
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'space-already-booked' });
    expect(body.conflicts).toMatchObject([{ with: { title: holder.title, ...noon } }]);
    expect((await national.get(`/api/events/${event.id}`)).body.occurrences).toHaveLength(1);
  });

  test('where set-up grows into the hour of another', async () => {
    const { event: holder, venue } = await makePlanned(national);
    const { event: made } = await makeEvent(national, { venueId: venue.id });
    const later = await drop(national, made, '2026-07-30T14:00', '2026-07-30T15:00', place(venue));
    const [{ occurrenceId, version }] = later.occurrences;
    const { status, body } = await national.patch(`/api/occurrences/${occurrenceId}`, { version, setupMinutes: 90 });
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'space-already-booked' });
    expect(body.conflicts).toMatchObject([{ with: { title: holder.title } }]);
  });

  test('a cancelled event whose hall was taken is planned again in the tray, and keeps the hall as its wish', async () => {
    const { event, venue } = await makePlanned(national);
    const url = `/api/events/${event.id}/state`;
    const gone = await national.post(url, { act: 'cancel', reason: 'Rain', version: event.version });
    const { event: other } = await makeEvent(national, { venueId: venue.id });
    await drop(national, other, noon.start, noon.end, place(venue));
    const { status, body } = await national.post(url, { act: 'reopen', version: gone.body.version });
    expect({ status, state: body.state }).toEqual({ status: 200, state: 'planned' });
    expect(body.occurrences).toMatchObject([{ start: null, trayReason: 'space-taken', ...place(venue) }]);
  });

  test('of a cancelled event only what was taken meanwhile goes into the tray; every other hour stays its own', async () => {
    const { event, venue } = await makePlanned(national);
    for (const day of ['2026-07-31', '2026-08-01'])
      await national.post(`/api/events/${event.id}/occurrences`, {
        start: `${day}T12:00`,
        end: `${day}T13:00`,
        ...place(venue),
      });
    const url = `/api/events/${event.id}/state`;
    const gone = await national.post(url, { act: 'cancel', reason: 'Rain', version: event.version });
    const { event: other } = await makeEvent(national, { venueId: venue.id });
    await drop(national, other, '2026-07-31T12:30', '2026-07-31T13:30', place(venue));
    const { status, body } = await national.post(url, { act: 'reopen', version: gone.body.version });
    expect({ status, state: body.state }).toEqual({ status: 200, state: 'planned' });
    const inOrder = [...body.occurrences].sort((a, b) => String(a.start).localeCompare(String(b.start)));
    expect(inOrder).toMatchObject([
      { start: '2026-07-30T12:00', trayReason: null, ...place(venue) },
      { start: '2026-08-01T12:00', trayReason: null, ...place(venue) },
      { start: null, trayReason: 'space-taken', ...place(venue) },
    ]);
    // Those that stayed hold their hour again, and the history says what became of each.
    const { event: late } = await makeEvent(national, { venueId: venue.id });
    await expect(drop(national, late, '2026-08-01T12:30', '2026-08-01T13:30', place(venue))).rejects.toThrow('taken');
    const history = await birge.db.query(
      `SELECT action, subject_id AS id, before ->> 'start' AS start FROM change
        WHERE event_id = $1 AND xid = (SELECT xid FROM change WHERE event_id = $1 AND action = 'event.reopen') ORDER BY change.id`,
      [event.id],
    );
    expect(history).toEqual([
      { action: 'event.reopen', id: event.id, start: null },
      { action: 'occurrence.displaced', id: inOrder[2].occurrenceId, start: expect.stringContaining('2026-07-31') },
    ]);
  });

  test('a cancelled event whose person or equipment was taken says that it was them, and not its hall', async () => {
    const { event, venue } = await makePlanned(national);
    const [{ occurrenceId: first }] = event.occurrences;
    const { body } = await national.post(`/api/events/${event.id}/occurrences`, {
      start: '2026-07-31T12:00',
      end: '2026-07-31T13:00',
      ...place(venue),
    });
    const second = (body.occurrences as { occurrenceId: string; start: string }[]).find(({ start }) =>
      start.startsWith('2026-07-31'),
    )!.occurrenceId;
    const person = await makePerson(national, { role: 'oblast', divisions: ['astana'] });
    const [item] = await birge.db.query(`INSERT INTO item (name, division_id)
      VALUES ('{"en": "Stage"}', 'astana') RETURNING id`);
    const holds = async (occurrenceId: string, what: 'person' | 'item') => {
      if (what === 'person') {
        const duty = { personId: person.id, dutyId: 'host' };
        expect((await national.post(`/api/occurrences/${occurrenceId}/assignments`, duty)).status).toBe(201);
      } else
        await birge.db.query(
          `INSERT INTO occurrence_item (occurrence_id, item_id, is_unique, occupied)
           SELECT occurrence.id, $2, true, occurrence.occupied FROM occurrence WHERE occurrence.id = $1`,
          [occurrenceId, item.id],
        );
    };
    await holds(first, 'person');
    await holds(second, 'item');
    const url = `/api/events/${event.id}/state`;
    const { version } = (await national.get(`/api/events/${event.id}`)).body;
    const gone = await national.post(url, { act: 'cancel', reason: 'Rain', version });
    expect(gone.status).toBe(200);
    for (const [day, what] of [
      ['2026-07-30', 'person'],
      ['2026-07-31', 'item'],
    ] as const) {
      const { event: rival, venue: elsewhere } = await makePlanned(national, {}, day);
      expect(elsewhere.id).not.toBe(venue.id);
      await holds(rival.occurrences[0].occurrenceId, what);
    }
    const reopened = await national.post(url, { act: 'reopen', version: gone.body.version });
    expect(reopened.status).toBe(200);
    const reasons = new Map(
      reopened.body.occurrences.map(({ occurrenceId, trayReason }: { occurrenceId: string; trayReason: string }) => [
        occurrenceId,
        trayReason,
      ]),
    );
    expect([reasons.get(first), reasons.get(second)]).toEqual(['person-taken', 'item-taken']);
  });

  test('of a cancelled event that came to overlap itself the earlier keeps the hall', async () => {
    const { event, venue } = await makePlanned(national);
    const more = { start: '2026-07-30T14:00', end: '2026-07-30T15:00', ...place(venue) };
    await national.post(`/api/events/${event.id}/occurrences`, more);
    const url = `/api/events/${event.id}/state`;
    const gone = await national.post(url, { act: 'cancel', reason: 'Rain', version: event.version });
    const last = gone.body.occurrences.find(({ start }: { start: string }) => start === more.start);
    const grown = { version: last.version, setupMinutes: 120 };
    expect((await national.patch(`/api/occurrences/${last.occurrenceId}`, grown)).status).toBe(200);
    const { body } = await national.post(url, { act: 'reopen', version: gone.body.version });
    expect(body.occurrences.map(({ start }: { start: string }) => start).sort()).toEqual([noon.start, null]);
  });
});

describe('an oblast coordinator', () => {
  test('makes no event national: neither by an edit, nor by a move, nor by taking its only place away', async () => {
    const { event: named } = await makeEvent(astana, { divisions: ['astana'] });
    const { event: placed, venue } = await makePlanned(astana);
    const added = await astana.post(`/api/events/${placed.id}/occurrences`, {});
    const [{ occurrenceId, version }] = added.body.occurrences;
    const refused = [
      await astana.patch(`/api/events/${named.id}`, { version: named.version, divisions: [] }),
      await astana.patch(`/api/board/occurrences/${occurrenceId}/slot`, {
        version,
        ...noon,
        venueId: null,
        spaceIds: [],
      }),
      await astana.delete(`/api/occurrences/${occurrenceId}?version=${version}`),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(refused.map(() => [403, 'not-allowed']));
    expect((await national.get(`/api/events/${named.id}`)).body.divisions).toEqual(['astana']);
    expect((await national.get(`/api/events/${placed.id}`)).body).toMatchObject({
      divisions: ['astana'],
      occurrences: [{ ...noon, ...place(venue) }, { start: null }],
    });
  });

  test('names no coordinator of another oblast, who does not exist for her, and keeps one who was named', async () => {
    const aktobe = await birge.as('oblast', ['aktobe']);
    const { event } = await makeEvent(astana);
    const wrong = await astana.patch(`/api/events/${event.id}`, { version: 1, coordinatorId: aktobe.personId });
    expect(wrong.body.errors).toMatchObject([{ field: 'coordinatorId', code: 'unknown-reference' }]);
    const told = await national.patch(`/api/events/${event.id}`, { version: 1, coordinatorId: aktobe.personId });
    expect(told.status).toBe(200);
    const kept = await astana.patch(`/api/events/${event.id}`, {
      version: 2,
      coordinatorId: aktobe.personId,
      note: 'x',
    });
    expect(kept).toMatchObject({ status: 200, body: { note: 'x' } });
  });
});

test('an occurrence that is removed makes the answers of before former ones: the sequence never falls', async () => {
  const { event } = await makePlanned(national);
  const venue = await makeVenue(national, { spaces: [{ name: { en: 'Hall' } }] });
  const more = { start: '2026-08-01T12:00', end: '2026-08-01T13:00', ...place(venue) };
  const { body } = await national.post(`/api/events/${event.id}/occurrences`, more);
  const sum = (occurrences: { sequence: number }[]) => occurrences.reduce((all, { sequence }) => all + sequence, 0);
  const { occurrenceId, version } = body.occurrences[1];
  const after = await national.delete(`/api/occurrences/${occurrenceId}?version=${version}`);
  expect(sum(after.body.occurrences)).toBe(sum(body.occurrences) + 1);
});

test('a person who is busy elsewhere is named where set-up grows into her other hour', async () => {
  const person = await makePerson(national, { homeDivision: 'astana' });
  const { event: first } = await makePlanned(national);
  const { event: second } = await makePlanned(national, {}, '2026-07-31');
  for (const { occurrences } of [first, second])
    await national.post(`/api/occurrences/${occurrences[0].occurrenceId}/assignments`, {
      personId: person.id,
      dutyId: 'host',
    });
  const { occurrenceId } = second.occurrences[0];
  const { version } = (await national.get(`/api/events/${second.id}`)).body.occurrences[0];
  const { status, body } = await national.patch(`/api/occurrences/${occurrenceId}`, { version, setupMinutes: 1440 });
  expect({ status, code: body.code }).toEqual({ status: 409, code: 'person-already-assigned' });
  expect(body.conflicts).toMatchObject([{ kind: 'person-elsewhere', with: { title: first.title } }]);
});
