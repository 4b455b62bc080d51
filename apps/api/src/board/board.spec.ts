import type { Client, TestApp } from '../../test/app.js';
import { queryCount } from '../../test/query-count.js';
import { startSampleApp } from '../../test/sample-app.js';
import { spaceId, venueId } from '../sample/insert-places.js';
import { eventId, occurrenceId } from '../sample/slots.js';
import type { BoardItemView } from './board.view.js';

const flashMob = occurrenceId('flash-mob-together-astana', 0);
const roundtable = occurrenceId('roundtable-labour-astana', 0);
const khanShatyr = venueId('khan-shatyr');
const atrium = spaceId('khan-shatyr/atrium');
const slotOf = (id: string) => `/api/board/occurrences/${id}/slot`;
const noon = {
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:30',
  venueId: khanShatyr,
  spaceIds: [atrium],
  setupMinutes: 0,
};

let birge: TestApp;
let national: Client;
let astana: Client;
beforeAll(async () => {
  birge = await startSampleApp();
  national = await birge.as('national');
  astana = await birge.as('oblast', ['astana']);
});
afterAll(() => birge.close());

const card = async (id: string, who = national): Promise<BoardItemView> => {
  const { body } = await who.get('/api/board?edition=2026');
  return body.items.find((item: BoardItemView) => item.occurrenceId === id);
};
/** Into the tray again, whatever the test did. */
const backToTray = async (...ids: string[]) => {
  for (const id of ids) {
    const { version, start } = await card(id);
    if (start) expect((await national.delete(`${slotOf(id)}?version=${version}`)).status).toBe(200);
  }
};
afterEach(() => backToTray(flashMob, roundtable));

test('the sample has the cards that these tests move', async () => {
  expect(await card(flashMob)).toMatchObject({ start: null, trayReason: 'no-time', divisions: ['astana'] });
  expect(await card(roundtable)).toMatchObject({ start: null, divisions: ['astana'] });
});

describe('a move', () => {
  test('of a draft plans it, at the instant that its wall time is there', async () => {
    const before = await card(flashMob);
    const { status, body } = await national.patch(slotOf(flashMob), { ...noon, version: before.version });
    expect(status).toBe(200);
    expect(body.item).toMatchObject({
      ...noon,
      state: 'planned',
      zone: 'Asia/Almaty',
      startsAt: Date.parse('2026-07-30T07:00Z'),
      occupiedTo: Date.parse('2026-07-30T08:30Z') + body.item.teardownMinutes * 60_000,
      trayReason: null,
      version: before.version + 1,
    });
  });

  test('onto a taken space is refused, naming the event, its times and its coordinator, in the reader’s language', async () => {
    await national.patch(slotOf(flashMob), { ...noon, version: (await card(flashMob)).version });
    const { version } = await card(roundtable);
    const refused = await national.patch(slotOf(roundtable), { ...noon, version }, { 'accept-language': 'ru' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'space-already-booked' } });
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const [conflict] = refused.body.conflicts;
    expect(conflict).toMatchObject({
      kind: 'space-taken',
      withOccurrenceId: flashMob,
      with: { start: noon.start, end: noon.end, coordinator: expect.any(String) },
      subjectId: atrium,
    });
    expect(refused.body.detail).toContain('Флешмоб «Остановим торговлю людьми вместе!»');
    expect(refused.body.detail).toContain('12:00–13:30');
    expect(refused.body.detail).toContain(conflict.with.coordinator);
    expect(await card(roundtable)).toMatchObject({ start: null, version });
  });

  test('to the minute when the other ends is no clash', async () => {
    const first = await national.patch(slotOf(flashMob), {
      ...noon,
      teardownMinutes: 0,
      version: (await card(flashMob)).version,
    });
    expect(first.status).toBe(200);
    const { version } = await card(roundtable);
    const touching = { ...noon, start: '2026-07-30T13:30', end: '2026-07-30T15:00', version };
    expect((await national.patch(slotOf(roundtable), { ...touching, setupMinutes: 1 })).body.code).toBe(
      'space-already-booked',
    );
    expect((await national.patch(slotOf(roundtable), touching)).status).toBe(200);
  });

  test('by someone who saw an older version is refused with the card as it is now', async () => {
    const { version } = await card(flashMob);
    await national.patch(slotOf(flashMob), { ...noon, version });
    const stale = await astana.patch(slotOf(flashMob), { ...noon, start: '2026-07-30T10:00', version });
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { version: version + 1, start: noon.start } },
    });
  });

  test.each([
    ['an end before the start', { end: '2026-07-30T11:00' }, 'slot-ends-before-it-starts'],
    ['an end at the start', { end: '2026-07-30T12:00' }, 'slot-ends-before-it-starts'],
    ['another year', { start: '2025-07-30T12:00', end: '2025-07-30T13:00' }, 'slot-outside-edition-year'],
    ['the year 9999', { start: '9999-07-30T12:00', end: '9999-07-30T13:00' }, 'field-invalid'],
    ['a space of another venue', { spaceIds: [spaceId('astana-railway-station/main-hall')] }, 'space-in-another-venue'],
    ['a venue that is not there', { venueId: flashMob }, 'unknown-reference'],
    ['no time at all', { start: undefined }, 'field-invalid'],
    ['a field that nobody knows', { colour: 'red' }, 'field-invalid'],
  ])('to %s is refused and changes nothing', async (_, wrong, code) => {
    const before = await card(flashMob);
    const { status, body } = await national.patch(slotOf(flashMob), { ...noon, ...wrong, version: before.version });
    expect({ status, code: body.code }).toEqual({ status: code === 'field-invalid' ? 400 : 422, code });
    expect(await card(flashMob)).toEqual(before);
  });

  test('writes what it was and what it became into the event’s history', async () => {
    await national.patch(slotOf(flashMob), { ...noon, version: (await card(flashMob)).version });
    const { body } = await national.get(`/api/events/${eventId('flash-mob-together-astana')}/changes`);
    expect(body.items.find(({ action }: { action: string }) => action === 'occurrence.moved')).toMatchObject({
      person: { id: national.personId },
      before: { start: null },
      after: { start: noon.start, spaceIds: [atrium] },
    });
  });

  test('by a coordinator of another oblast finds nothing there', async () => {
    const aktobe = await birge.as('oblast', ['aktobe']);
    const { version } = await card(flashMob);
    expect(await aktobe.patch(slotOf(flashMob), { ...noon, version })).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
    expect(
      (await aktobe.get('/api/board?edition=2026')).body.items.every(
        (item: BoardItemView) => !item.divisions.includes('astana'),
      ),
    ).toBe(true);
  });

  test('to a place outside the coordinator’s oblasts is refused at its field', async () => {
    const { version } = await card(flashMob);
    const refused = await astana.patch(slotOf(flashMob), {
      ...noon,
      venueId: venueId('karaganda-congress-hall'),
      spaceIds: [],
      version,
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'unknown-reference', errors: [{ field: 'venueId' }] } });
  });

  test('of an event in the archive is refused', async () => {
    const { body } = await national.get('/api/board?edition=2015');
    const [archived] = body.items;
    const refused = await national.patch(slotOf(archived.occurrenceId), {
      ...noon,
      spaceIds: [],
      start: '2015-07-30T12:00',
      end: '2015-07-30T13:00',
      version: 1,
    });
    expect(refused.body.code).toBe('edition-is-archived');
  });
});

describe('several moves', () => {
  const afternoon = { start: '2026-07-30T15:00', end: '2026-07-30T16:30' };
  const place = async () => {
    await national.patch(slotOf(flashMob), { ...noon, teardownMinutes: 0, version: (await card(flashMob)).version });
    await national.patch(slotOf(roundtable), {
      ...noon,
      ...afternoon,
      teardownMinutes: 0,
      version: (await card(roundtable)).version,
    });
  };
  const move = async (id: string, to: object) => ({ occurrenceId: id, version: (await card(id)).version, ...to });

  test('swap two cards', async () => {
    await place();
    const { status, body } = await national.post('/api/board/moves', {
      moves: [await move(flashMob, afternoon), await move(roundtable, { start: noon.start, end: noon.end })],
    });
    expect(status).toBe(200);
    expect(body.items.map((item: BoardItemView) => [item.occurrenceId, item.start]).sort()).toEqual(
      [
        [flashMob, afternoon.start],
        [roundtable, noon.start],
      ].sort(),
    );
  });

  test('are all undone when one of them is refused', async () => {
    await place();
    const refused = await national.post('/api/board/moves', {
      moves: [
        await move(flashMob, afternoon),
        await move(roundtable, { start: '2026-07-30T16:00', end: '2026-07-30T17:00' }),
      ],
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'space-already-booked' } });
    expect((await card(flashMob)).start).toBe(noon.start);
  });
});

describe('an assignment', () => {
  const lead = { dutyId: 'lead' };
  const otherEvent = async () => {
    await national.patch(slotOf(flashMob), { ...noon, version: (await card(flashMob)).version });
    await national.patch(slotOf(roundtable), {
      ...noon,
      spaceIds: [spaceId('khan-shatyr/east-hall')],
      version: (await card(roundtable)).version,
    });
  };

  test('keeps a person from being elsewhere meanwhile, and two duties at one event are fine', async () => {
    await otherEvent();
    const person = (await birge.as('oblast', ['astana'])).personId;
    const first = await national.post(`/api/occurrences/${flashMob}/assignments`, { personId: person, ...lead });
    expect(first).toMatchObject({ status: 201, body: { item: { people: [{ personId: person, dutyId: 'lead' }] } } });
    const second = await national.post(`/api/occurrences/${flashMob}/assignments`, {
      personId: person,
      dutyId: 'media',
    });
    expect(second.status).toBe(201);
    const elsewhere = await national.post(`/api/occurrences/${roundtable}/assignments`, { personId: person, ...lead });
    expect(elsewhere).toMatchObject({
      status: 409,
      body: { code: 'person-already-assigned', conflicts: [{ withOccurrenceId: flashMob }] },
    });
    const twice = await national.post(`/api/occurrences/${flashMob}/assignments`, { personId: person, ...lead });
    expect(twice.body.code).toBe('duty-already-assigned');
    for (const { assignmentId } of (await card(flashMob)).people)
      expect((await national.delete(`/api/assignments/${assignmentId}`)).status).toBe(200);
    expect((await card(flashMob)).people).toEqual([]);
  });

  test('of someone unknown is refused at its field', async () => {
    const refused = await national.post(`/api/occurrences/${flashMob}/assignments`, { personId: flashMob, ...lead });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'unknown-reference', errors: [{ field: 'personId' }] },
    });
  });
});

describe('the board', () => {
  test('is one statement, whatever it shows', async () => {
    const narrow = await queryCount(birge, () => astana.get('/api/board?edition=2026&oblast=astana&q=zzz'));
    const wide = await queryCount(birge, () => national.get('/api/board?edition=2026'));
    expect(wide).toEqual(narrow);
  });

  test('shows an oblast coordinator her oblast, and what is national', async () => {
    const { body } = await astana.get('/api/board?edition=2026');
    expect(body.divisions.map(({ id }: { id: string }) => id)).toEqual(['astana']);
    expect(new Set(body.items.flatMap((item: BoardItemView) => item.divisions))).toContain('astana');
    const national = body.items.filter((item: BoardItemView) => item.divisions.length === 0);
    expect(national.length).toBeGreaterThan(0);
    expect(national.every((item: BoardItemView) => !item.mayMove)).toBe(true);
  });

  test('of 2015 has both flash-mobs in the tray, in a year of other clocks', async () => {
    const { body } = await national.get('/api/board?edition=2015');
    expect(body.counts).toMatchObject({ scheduled: 0, tray: 2 });
    expect(body.zones['Asia/Almaty']).toEqual([{ from: null, offsetMinutes: 360 }]);
    expect(body.zones['Asia/Aqtobe']).toEqual([{ from: null, offsetMinutes: 300 }]);
    expect(body.divisions).toHaveLength(16);
  });
});
