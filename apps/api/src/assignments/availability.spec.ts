import { randomUUID } from 'node:crypto';
import { startApp, type Client, type TestApp } from '../../test/app.js';
import { layCampaign, makeEvent, drop } from '../../test/events.js';
import { makePerson } from '../../test/records.js';

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

const of = (id: string) => `/api/people/${id}/availability`;
const day = (from: string, to: string, kind = 'unavailable') => ({
  kind,
  allDay: true,
  start: `2026-${from}T00:00`,
  end: `2026-${to}T00:00`,
});
const volunteer = (more = {}) => makePerson(national, { homeDivision: 'astana', ...more });

describe('what a person says of her time', () => {
  test('is kept by the clocks where she lives, half-open, and read back in order', async () => {
    const { id } = await volunteer();
    expect((await astana.post(of(id), day('08-03', '08-05'))).status).toBe(201);
    const hours = { kind: 'available', allDay: false, start: '2026-07-30T09:00', end: '2026-07-30T13:30' };
    const { body: second } = await astana.post(of(id), hours);
    expect(second).toEqual({ ...hours, id: second.id, zone: 'Asia/Almaty', version: 1 });
    const { body } = await astana.get(of(id));
    expect([body.zone, body.mayWrite]).toEqual(['Asia/Almaty', true]);
    expect(body.items.map(({ start, end }: Record<string, string>) => [start, end])).toEqual([
      ['2026-07-30T09:00', '2026-07-30T13:30'],
      ['2026-08-03T00:00', '2026-08-05T00:00'],
    ]);
    const [row] = await birge.db.query(
      `SELECT lower(during) AS from, upper(during) AS to FROM availability WHERE id = $1`,
      [second.id],
    );
    expect([row.from.toISOString(), row.to.toISOString()]).toEqual([
      '2026-07-30T04:00:00.000Z',
      '2026-07-30T08:30:00.000Z',
    ]);
  });

  test('means the hours of its own date: Kyzylorda was at UTC+6 until the end of 2018', async () => {
    const { id } = await volunteer({ homeDivision: 'kyzylorda' });
    await national.post(of(id), {
      kind: 'available',
      allDay: false,
      start: '2018-07-30T12:00',
      end: '2018-07-30T13:00',
    });
    await national.post(of(id), {
      kind: 'available',
      allDay: false,
      start: '2026-07-30T12:00',
      end: '2026-07-30T13:00',
    });
    const rows = await birge.db.query(
      `SELECT lower(during) AS at FROM availability WHERE person_id = $1 ORDER BY during`,
      [id],
    );
    expect(rows.map(({ at }: { at: Date }) => at.toISOString())).toEqual([
      '2018-07-30T06:00:00.000Z',
      '2026-07-30T07:00:00.000Z',
    ]);
  });

  test('is one thing at a time: what overlaps is refused at its field, what touches is not', async () => {
    const { id } = await volunteer();
    await national.post(of(id), day('08-03', '08-05'));
    expect(await national.post(of(id), day('08-04', '08-06', 'available'))).toMatchObject({
      status: 409,
      body: { code: 'availability-overlaps', errors: [{ field: 'start' }] },
    });
    expect((await national.post(of(id), day('08-05', '08-06', 'available'))).status).toBe(201);
  });

  test.each([
    ['an end before its start', { ...day('08-05', '08-03') }, 422, 'end'],
    ['an end at its start', { ...day('08-05', '08-05') }, 422, 'end'],
    ['a whole day that begins at nine', { ...day('08-03', '08-05'), start: '2026-08-03T09:00' }, 400, 'start'],
    ['a whole day that ends at nine', { ...day('08-03', '08-05'), end: '2026-08-05T09:00' }, 400, 'end'],
    ['a day of no calendar', { ...day('02-30', '08-05') }, 400, 'start'],
    ['a kind of its own', { ...day('08-03', '08-05'), kind: 'perhaps' }, 400, 'kind'],
  ])('%s is refused at its field, and nothing is kept', async (_, said, status, field) => {
    const { id } = await volunteer();
    const answer = await national.post(of(id), said);
    expect([answer.status, answer.body.errors[0].field]).toEqual([status, field]);
    expect((await national.get(of(id))).body.items).toEqual([]);
  });

  test('is changed at the version that was seen, and taken back', async () => {
    const { id } = await volunteer();
    const { body: said } = await national.post(of(id), day('08-03', '08-05'));
    const { body: changed } = await national.patch(`/api/availability/${said.id}`, {
      ...day('08-03', '08-04'),
      version: 1,
    });
    expect([changed.end, changed.version]).toEqual(['2026-08-04T00:00', 2]);
    expect(
      await national.patch(`/api/availability/${said.id}`, { ...day('08-03', '08-09'), version: 1 }),
    ).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { id: said.id, end: '2026-08-04T00:00', version: 2 } },
    });
    expect((await national.delete(`/api/availability/${said.id}?version=1`)).status).toBe(409);
    expect((await national.delete(`/api/availability/${said.id}?version=2`)).status).toBe(204);
    expect((await national.get(of(id))).body.items).toEqual([]);
    const changes = await birge.db.query(`SELECT action FROM change WHERE subject_id = $1 ORDER BY change.id`, [id]);
    expect(changes.map(({ action }: { action: string }) => action)).toEqual([
      'person.created',
      'availability.said',
      'availability.changed',
      'availability.taken-back',
    ]);
  });

  test('is said by herself, by who keeps people, and by the coordinator of her oblast; nobody else', async () => {
    const { id } = await volunteer();
    const said = day('08-03', '08-05');
    const [elsewhere, observer] = [await birge.as('oblast', ['karaganda']), await birge.as('observer')];
    expect((await elsewhere.post(of(id), said)).status).toBe(404);
    expect((await elsewhere.get(of(id))).status).toBe(404);
    expect((await observer.post(of(id), said)).status).toBe(403);
    expect((await observer.get(of(id))).body.mayWrite).toBe(false);
    // A national coordinator is seen by an oblast's, who does not speak for her.
    expect((await astana.post(of(national.personId), said)).status).toBe(403);
    expect((await observer.post(of(observer.personId), said)).status).toBe(201);
    expect((await national.post(of(randomUUID()), said)).status).toBe(404);
  });

  test('said twice at once for the same time is said once', async () => {
    const { id } = await volunteer();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        national.post(of(id), day('08-03', '08-05', n % 2 ? 'available' : 'unavailable')),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    expect((await national.get(of(id))).body.items).toHaveLength(1);
  });

  test('is a warning to who assigns her, and never a refusal', async () => {
    const { id } = await volunteer();
    await national.post(of(id), day('07-30', '07-31'));
    const { event, venue } = await makeEvent(national);
    const planned = await drop(national, event, '2026-07-30T12:00', '2026-07-30T13:00', {
      spaceIds: [venue.spaces[0].id],
    });
    const assign = (personId: string) =>
      national.post(`/api/occurrences/${planned.occurrences[0].occurrenceId}/assignments`, {
        personId,
        dutyId: 'photo',
      });
    expect(await assign(id)).toMatchObject({ status: 201, body: { availability: 'unavailable' } });
    expect(await assign((await volunteer()).id)).toMatchObject({ status: 201, body: { availability: 'unsaid' } });
  });
});
