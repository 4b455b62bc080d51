import type { Client, TestApp } from '../../test/app.js';
import { startApp } from '../../test/app.js';
import { drop, layCampaign, makeEvent } from '../../test/events.js';
import { queryCount } from '../../test/query-count.js';
import { makePerson, makeVenue } from '../../test/records.js';
import type { GapView, MatrixPersonView } from './matrix.dto.js';

let birge: TestApp;
let national: Client;
let astana: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
  astana = await birge.as('oblast', ['astana']);
});
afterAll(() => birge.close());

let made = 0;
const volunteer = (more: Record<string, unknown> = {}) =>
  makePerson(national, { name: `Volunteer ${++made}`, homeDivision: 'astana', ...more });

/** A planned event with people: [person, duty]. */
async function planned(
  times: string,
  people: [string, string][] = [],
  more: { division?: string; type?: string } = {},
) {
  const venue = await makeVenue(national, {
    divisionId: more.division ?? 'astana',
    spaces: [{ name: { en: 'Hall' } }],
  });
  const { event } = await makeEvent(national, { venueId: venue.id, typeId: more.type ?? 'lecture' });
  const [start, end] = times.split('/') as [string, string];
  const { occurrences } = await drop(national, event, `2026-${start}`, `2026-${end}`, {
    spaceIds: [venue.spaces[0].id],
  });
  const { occurrenceId } = occurrences[0];
  for (const [personId, dutyId] of people) {
    const { status, body } = await national.post(`/api/occurrences/${occurrenceId}/assignments`, { personId, dutyId });
    if (status !== 201) throw new Error(JSON.stringify(body));
  }
  return { event, occurrenceId };
}

const rowOf = async (who: Client, id: string, query = ''): Promise<MatrixPersonView> =>
  (await who.get(`/api/assignments?edition=2026${query}`)).body.people.find(
    ({ personId }: MatrixPersonView) => personId === id,
  );

describe('a person’s row', () => {
  test('has her hours by day, two duties at one event counted once', async () => {
    const { id } = await volunteer();
    await planned('07-30T10:00/07-30T12:00', [
      [id, 'lead'],
      [id, 'photo'],
    ]);
    await planned('07-30T12:00/07-30T12:45', [[id, 'speaker']]);
    await planned('07-31T22:00/08-01T02:00', [[id, 'lead']]);
    const row = await rowOf(national, id);
    expect(row.cells).toEqual([
      { day: '2026-07-30', minutes: 165, count: 2, marks: [], said: null },
      { day: '2026-07-31', minutes: 120, count: 1, marks: [], said: null },
      { day: '2026-08-01', minutes: 120, count: 1, marks: [], said: null },
    ]);
    expect(row.totalMinutes).toBe(405);
    expect(row.duties.map(({ duties }) => duties.map(({ dutyId }) => dutyId))).toEqual([
      ['lead', 'photo'],
      ['speaker'],
      ['lead'],
    ]);
  });

  test('marks what is against her word, a long day, and a draft at the time of something planned', async () => {
    const { id } = await volunteer();
    await national.post(`/api/people/${id}/availability`, {
      kind: 'unavailable',
      allDay: false,
      start: '2026-08-02T15:00',
      end: '2026-08-02T18:00',
    });
    const { event, occurrenceId } = await planned('08-02T10:00/08-02T16:00', [[id, 'lead']]);
    await planned('08-03T08:00/08-03T17:00', [[id, 'lead']]);
    const { body } = await national.get(`/api/events/${event.id}`);
    await national.post(`/api/events/${event.id}/state`, { version: body.version, act: 'unplan' });
    await planned('08-02T15:30/08-02T17:00', [[id, 'speaker']]);
    const row = await rowOf(national, id);
    expect(row.cells.map(({ day, minutes, marks, said }) => [day, minutes, marks, said])).toEqual([
      // The draft holds nothing, and would clash.
      ['2026-08-02', 90, ['clash', 'against'], 'partly-no'],
      ['2026-08-03', 540, ['long'], null],
    ]);
    expect(occurrenceId).toBe(row.duties[0]!.occurrenceId);
    // By the clocks of Astana, UTC+5.
    expect(row.said).toEqual([
      { kind: 'unavailable', start: Date.parse('2026-08-02T10:00Z'), end: Date.parse('2026-08-02T13:00Z') },
    ]);
  });

  test('tells of an event outside the reader’s scope its time and oblast, no title and no id', async () => {
    const { id } = await volunteer();
    await planned('08-04T10:00/08-04T12:00', [[id, 'lead']], { division: 'karaganda' });
    const row = await rowOf(astana, id);
    expect(row.cells).toEqual([{ day: '2026-08-04', minutes: 120, count: 1, marks: [], said: null }]);
    expect(row.duties).toEqual([
      {
        occurrenceId: null,
        eventId: null,
        title: null,
        state: null,
        duties: [],
        start: '2026-08-04T10:00',
        end: '2026-08-04T12:00',
        offsetStart: 300,
        allDay: false,
        setupMinutes: 0,
        teardownMinutes: 0,
        venue: null,
        spaces: [],
        city: null,
        address: null,
        place: {},
        divisionId: 'karaganda',
        coordinator: null,
      },
    ]);
  });

  test('is there for people of the reader’s oblasts and of the whole country, not for others, nor for who only looks on', async () => {
    const here = await volunteer();
    const there = await volunteer({ homeDivision: 'karaganda' });
    const observer = await birge.as('observer');
    const seen = async (who: Client) =>
      (await who.get('/api/assignments?edition=2026')).body.people.map(({ personId }: MatrixPersonView) => personId);
    expect(await seen(astana)).toEqual(expect.arrayContaining([here.id, national.personId]));
    expect(await seen(astana)).not.toContain(there.id);
    expect(await seen(national)).toEqual(expect.arrayContaining([here.id, there.id]));
    expect(await seen(national)).not.toContain(observer.personId);
  });

  test('is found by oblast, duty, skill and name', async () => {
    const { id, name } = await volunteer({ skills: ['Sign language'], homeDivision: 'abai' });
    await planned('08-05T10:00/08-05T12:00', [[id, 'driver']]);
    for (const found of ['oblast=abai', 'duty=driver', 'skill=sign%20language', `q=${encodeURIComponent(name)}`])
      expect(await rowOf(national, id, `&${found}`)).toBeDefined();
    for (const other of ['oblast=astana', 'duty=trainer', 'skill=sign', 'q=nobody'])
      expect(await rowOf(national, id, `&${other}`)).toBeUndefined();
  });
});

describe('a gap', () => {
  const gapOf = async (who: Client, occurrenceId: string, query = ''): Promise<GapView | undefined> =>
    (await who.get(`/api/assignments?edition=2026${query}`)).body.gaps.find(
      (gap: GapView) => gap.occurrenceId === occurrenceId,
    );

  test('is what the type of an event needs and nobody has; it closes when somebody is assigned', async () => {
    const { occurrenceId } = await planned('08-06T10:00/08-06T12:00');
    expect(await gapOf(national, occurrenceId)).toMatchObject({
      staffing: [
        { dutyId: 'lead', needed: 1, have: 0 },
        { dutyId: 'speaker', needed: 1, have: 0 },
      ],
      missing: 2,
      mayAssign: true,
    });
    expect((await gapOf(national, occurrenceId, '&duty=speaker'))?.missing).toBe(1);
    expect(await gapOf(national, occurrenceId, '&duty=trainer')).toBeUndefined();
    const [one, other] = [await volunteer(), await volunteer()];
    const assign = (personId: string, dutyId: string) =>
      national.post(`/api/occurrences/${occurrenceId}/assignments`, { personId, dutyId });
    await assign(one.id, 'lead');
    expect((await gapOf(national, occurrenceId))?.missing).toBe(1);
    await assign(other.id, 'speaker');
    expect(await gapOf(national, occurrenceId)).toBeUndefined();
  });

  test('outside the reader’s scope is not told, and a national event’s is not hers to fill', async () => {
    const { occurrenceId } = await planned('08-06T14:00/08-06T15:00', [], { division: 'karaganda' });
    expect(await gapOf(national, occurrenceId)).toBeDefined();
    expect(await gapOf(astana, occurrenceId)).toBeUndefined();
    const { event } = await makeEvent(national, { divisions: [] });
    const { occurrences } = await drop(national, event, '2026-08-06T16:00', '2026-08-06T17:00');
    expect((await gapOf(astana, occurrences[0].occurrenceId))?.mayAssign).toBe(false);
  });

  test('follows the number that an administrator sets', async () => {
    const administrator = await birge.as('administrator');
    const { occurrenceId } = await planned('08-07T10:00/08-07T12:00', [], { type: 'meeting' });
    const { body } = await national.get('/api/event-types');
    const { version } = body.items.find(({ id }: { id: string }) => id === 'meeting');
    const change = { version, duties: [{ dutyId: 'minutes', needed: 3 }] };
    const answer = await administrator.patch('/api/event-types/meeting/duties', change);
    expect([answer.status, answer.body.duties, answer.body.version]).toEqual([200, change.duties, version + 1]);
    expect((await gapOf(national, occurrenceId))?.staffing).toEqual([{ dutyId: 'minutes', needed: 3, have: 0 }]);
    expect(await administrator.patch('/api/event-types/meeting/duties', change)).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { id: 'meeting', version: version + 1 } },
    });
    expect(
      await administrator.patch('/api/event-types/meeting/duties', {
        version: version + 1,
        duties: [
          { dutyId: 'lead', needed: 1 },
          { dutyId: 'juggler', needed: 1 },
        ],
      }),
    ).toMatchObject({ status: 422, body: { code: 'unknown-reference', errors: [{ field: 'duties.1.dutyId' }] } });
    expect((await administrator.patch('/api/event-types/No%00Such/duties', change)).status).toBe(404);
  });
});

test('the days are the edition’s and those beside it on which there is something; their sums are those of the rows', async () => {
  const { id } = await volunteer({ name: 'Early bird' });
  await planned('06-01T10:00/06-01T11:30', [[id, 'lead']]);
  const { body } = await national.get('/api/assignments?edition=2026&q=early%20bird');
  expect(body.days[0]).toEqual({ day: '2026-06-01', minutes: 90, people: 1, missing: 1 });
  expect(body.days.at(-1).day).toBe('2026-08-10');
  expect([body.total, body.people.length]).toEqual([1, 1]);
});

test('an edition that is not there is not found', async () =>
  expect((await national.get('/api/assignments?edition=2031')).status).toBe(404));

test('costs two statements, with one person and with three', async () => {
  const ask = () => national.get('/api/assignments?edition=2026&oblast=mangystau');
  await volunteer({ homeDivision: 'mangystau' });
  const one = await queryCount(birge, ask);
  const three = [await volunteer({ homeDivision: 'mangystau' }), await volunteer({ homeDivision: 'mangystau' })];
  await planned(
    '08-08T10:00/08-08T12:00',
    [
      [three[0].id, 'lead'],
      [three[1].id, 'speaker'],
    ],
    { division: 'mangystau' },
  );
  expect((await ask()).body.people).toHaveLength(3);
  expect([one, await queryCount(birge, ask)]).toEqual([2, 2]);
});
