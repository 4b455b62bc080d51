import { jest } from '@jest/globals';
import { Clock } from '../platform/clock/clock.js';
import type { Client, TestApp } from '../../test/app.js';
import { queryCount } from '../../test/query-count.js';
import { startSampleApp } from '../../test/sample-app.js';
import { venueId } from '../sample/insert-places.js';
import { occurrenceId } from '../sample/slots.js';
import type { BoardItemView } from './board.view.js';
import type { FreeSlotView } from './find-slot.view.js';

jest.setTimeout(60_000);

const flashMob = occurrenceId('flash-mob-together-astana', 0);
const url = (id = flashMob) => `/api/board/occurrences/${id}/free-slots`;

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startSampleApp();
  jest.spyOn(birge.app.get(Clock), 'now').mockReturnValue(Date.parse('2026-07-01T04:00Z'));
  national = await birge.as('national');
});
afterAll(() => birge.close());

const card = async (id: string): Promise<BoardItemView> => {
  const { body } = await national.get('/api/board?edition=2026');
  return body.items.find((item: BoardItemView) => item.occurrenceId === id);
};
const found = async (body: object = {}, who = national, id = flashMob): Promise<FreeSlotView[]> => {
  const answer = await who.post(url(id), body);
  expect(answer.status).toBe(200);
  return answer.body.items;
};

test('every free slot is taken by PostgreSQL with the warnings that were told, and no other', async () => {
  const slots = await found();
  expect(slots.length).toBeGreaterThan(4);
  for (const { start, end, venueId: venue, spaceIds, conflicts } of slots) {
    const { version } = await card(flashMob);
    const { status, body } = await national.patch(`/api/board/occurrences/${flashMob}/slot`, {
      version,
      start,
      end,
      venueId: venue,
      spaceIds,
    });
    expect({ status, conflicts: body.conflicts.map(({ kind }: { kind: string }) => kind) }).toEqual({
      status: 200,
      conflicts: conflicts.map(({ kind }) => kind),
    });
  }
  const { version } = await card(flashMob);
  await national.delete(`/api/board/occurrences/${flashMob}/slot?version=${version}`);
});

test('they come best first, each with its reasons in the reader’s language', async () => {
  const slots = await found();
  const ranks = slots.map(({ conflicts, cost }) => conflicts.length * 100_000 + cost);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(slots[0]!.terms.map(({ kind }) => kind)).toContain('usual-hour');
  const { body } = await national.post(url(), {}, { 'accept-language': 'ru' });
  const [first] = body.items as FreeSlotView[];
  expect(first!.terms.every(({ message }) => message.length > 2)).toBe(true);
  expect(first!.terms.find(({ kind }) => kind === 'usual-hour')?.message).toBe('обычный час, 12:00');
});

test('filters say where, when and how large', async () => {
  const khanShatyr = venueId('khan-shatyr');
  const slots = await found({
    venueIds: [khanShatyr],
    from: '2026-07-31',
    to: '2026-08-01',
    fromTime: '14:00',
    toTime: '18:00',
    limit: 3,
  });
  expect(slots.length).toBeGreaterThan(0);
  expect(slots.length).toBeLessThanOrEqual(3);
  for (const slot of slots) {
    expect(slot.venueId).toBe(khanShatyr);
    expect(slot.start >= '2026-07-31T14:00' && slot.end <= '2026-08-01T18:00').toBe(true);
    expect(slot.start.slice(11) >= '14:00' && slot.end.slice(11) <= '18:00').toBe(true);
  }
  expect(await found({ venueIds: [], limit: 1 })).toHaveLength(1);
  expect(await found({ capacity: 1_000_000 })).toEqual([]);
});

test('a partner’s earlier answers count: declined as told, proposed, and its usual hours', async () => {
  const usual = (await found({ limit: 1 }))[0]!;
  const [participation] = await birge.db.query<{ id: string; organization: string }[]>(
    `SELECT participation.id, participation.organization_id AS organization FROM participation
       JOIN occurrence ON occurrence.event_id = participation.event_id WHERE occurrence.id = $1
      ORDER BY participation.position, participation.id LIMIT 1`,
    [flashMob],
  );
  await birge.db.query(
    `INSERT INTO proposal (participation_id, contact_id, via, occurrence_id, wall_start, wall_end)
     SELECT participation.id, contact.id, 'page', $2, '2026-08-03T15:00', '2026-08-03T16:30'
       FROM participation JOIN contact ON contact.organization_id = participation.organization_id
      WHERE participation.id = $1 ORDER BY contact.id LIMIT 1`,
    [participation!.id, flashMob],
  );
  const slots = await found({ from: '2026-08-03', to: '2026-08-03', fromTime: '15:00', toTime: '17:00' });
  expect(slots[0]!.terms).toContainEqual(
    expect.objectContaining({
      kind: 'partner-proposed',
      points: -20,
      values: { organizationId: participation!.organization },
    }),
  );
  expect(slots[0]!.start.slice(0, 10)).toBe('2026-08-03');

  // Declined by phone, for the slot as it was then; and then the card went back into the tray.
  const { version } = await card(flashMob);
  const { start, end, venueId: venue, spaceIds } = usual;
  await national.patch(`/api/board/occurrences/${flashMob}/slot`, { version, start, end, venueId: venue, spaceIds });
  await birge.db.query(
    `INSERT INTO answer (participation_id, via, answer, answered_by, recorded_by, sequence)
     SELECT participation.id, 'phone', 'declined', 'the office', $2,
            (SELECT sum(occurrence.sequence) FROM occurrence WHERE occurrence.event_id = participation.event_id)
       FROM participation WHERE participation.id = $1`,
    [participation!.id, national.personId],
  );
  const declined = await found({
    from: start.slice(0, 10),
    to: start.slice(0, 10),
    fromTime: start.slice(11),
    toTime: end.slice(11),
  });
  for (const { terms } of declined)
    expect(terms).toContainEqual(expect.objectContaining({ kind: 'partner-declined', points: 25 }));
  const after = await card(flashMob);
  await national.delete(`/api/board/occurrences/${flashMob}/slot?version=${after.version}`);
});

test('cost two statements, for one partner or many', async () => {
  expect(await queryCount(birge, () => found())).toBe(2);
  expect(await queryCount(birge, () => found({}, national, occurrenceId('roundtable-labour-astana', 0)))).toBe(2);
});

describe('within a scope', () => {
  test('another oblast’s occurrence is not there', async () => {
    const aktobe = await birge.as('oblast', ['aktobe']);
    expect(await aktobe.post(url(), {})).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  test('only her own venues are proposed, whichever are asked for, and what others hold is only busy', async () => {
    const astana = await birge.as('oblast', ['astana']);
    const hers = await birge.db.query<{ id: string }[]>(
      `SELECT venue_division.venue_id AS id FROM venue_division WHERE venue_division.division_id = 'astana'`,
    );
    const ids = new Set(hers.map(({ id }) => id));
    const slots = await found({}, astana);
    expect(slots.length).toBeGreaterThan(0);
    expect(slots.filter((slot) => !ids.has(slot.venueId!))).toEqual([]);
    const [elsewhere] = await birge.db.query<{ id: string }[]>(
      `SELECT venue_division.venue_id AS id FROM venue_division WHERE venue_division.division_id = 'karaganda' LIMIT 1`,
    );
    expect(await astana.post(url(), { venueIds: [elsewhere!.id] })).toMatchObject({
      status: 422,
      body: { code: 'unknown-reference', errors: [{ field: 'venueIds' }] },
    });
  });
});

test.each([
  ['days that end before they begin', { from: '2026-08-02', to: '2026-08-01' }, 'to'],
  ['hours that end before they begin', { fromTime: '12:00', toTime: '12:00' }, 'toTime'],
  ['an hour that is none', { fromTime: '25:00' }, 'fromTime'],
  ['a day that is none', { from: '2026-02-30' }, 'from'],
  ['room for nobody', { capacity: 0 }, 'capacity'],
  ['too many answers', { limit: 21 }, 'limit'],
  ['a venue that is no id', { venueIds: ['khan-shatyr'] }, 'venueIds'],
  ['a field that nobody knows', { colour: 'red' }, 'colour'],
])('asked with %s it is refused at its field', async (_, body, field) => {
  const answer = await national.post(url(), body);
  expect(answer).toMatchObject({ status: 400, body: { code: 'field-invalid' } });
  expect(answer.body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
});

test('for what is cancelled or over nothing is sought', async () => {
  const ofState = async (state: string) =>
    (
      await birge.db.query<{ id: string }[]>(
        `SELECT occurrence.id FROM occurrence JOIN event ON event.id = occurrence.event_id
          WHERE event.state = $1 AND occurrence.edition_year = 2026 LIMIT 1`,
        [state],
      )
    )[0]?.id;
  const cancelled = await ofState('cancelled');
  expect((await national.post(url(cancelled), {})).body.code).toBe('event-is-cancelled');
  const completed = await ofState('completed');
  if (completed) expect((await national.post(url(completed), {})).body.code).toBe('state-change-not-possible');
});
