import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, drop, layCampaign, makeEvent, makePlanned, setClock } from '../../test/events.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
});
afterAll(() => birge.close());

const cardOf = async (id: string) => (await national.get(`/api/events/${id}`)).body.occurrences[0];
const moved = async (id: string, day: string, hours = ['12:00', '13:00']) => {
  const { occurrenceId, version } = await cardOf(id);
  return { occurrenceId, version, start: `${day}T${hours[0]}`, end: `${day}T${hours[1]}` };
};

test('of several that cannot all move none does, and each that stands in the way has its own reason', async () => {
  const [free, blocked, stale, cancelled] = [
    (await makePlanned(national)).event,
    await makePlanned(national),
    (await makePlanned(national)).event,
    (await makePlanned(national)).event,
  ];
  const rival = (await makeEvent(national, { venueId: blocked.venue.id })).event;
  await drop(national, rival, '2026-08-01T12:30', '2026-08-01T13:30', { spaceIds: [blocked.venue.spaces[0].id] });
  const ids = [free.id, blocked.event.id, stale.id, cancelled.id];
  const moves = await Promise.all(ids.map((id) => moved(id, '2026-08-01')));
  moves[2]!.version += 1;
  await national.post(`/api/events/${cancelled.id}/state`, {
    version: cancelled.version,
    act: 'cancel',
    reason: 'Rain',
  });

  // What is wrong with the request itself is said first, of all of them at once.
  const refused = await national.post('/api/board/moves', { moves }, { 'accept-language': 'ru' });
  moves[3]!.version += 1;
  expect(refused).toMatchObject({ status: 409, body: { code: 'stale-version' } });
  expect(refused.body.cards).toEqual([
    { occurrenceId: moves[2]!.occurrenceId, code: 'stale-version', message: expect.stringMatching(/[а-я]/) },
    { occurrenceId: moves[3]!.occurrenceId, code: 'stale-version', message: expect.stringMatching(/[а-я]/) },
  ]);

  // Then what stands in the way on the board, with names.
  const again = await national.post('/api/board/moves', { moves: moves.slice(0, 2) });
  expect(again).toMatchObject({ status: 409, body: { code: 'space-already-booked' } });
  expect(again.body.cards).toEqual([
    {
      occurrenceId: moves[1]!.occurrenceId,
      code: 'space-already-booked',
      message: expect.stringContaining(rival.title.en),
    },
  ]);
  for (const id of ids) expect((await cardOf(id)).start).toBe('2026-07-30T12:00');
});

test('one that moves makes room for the next: a day later for two in one space', async () => {
  const { event, venue } = await makePlanned(national);
  const next = (await makeEvent(national, { venueId: venue.id })).event;
  await drop(national, next, '2026-07-31T12:00', '2026-07-31T13:00', { spaceIds: [venue.spaces[0].id] });
  const moves = [await moved(event.id, '2026-07-31'), await moved(next.id, '2026-08-01')];
  expect((await national.post('/api/board/moves', { moves })).status).toBe(200);
  expect([(await cardOf(event.id)).start, (await cardOf(next.id)).start]).toEqual([
    '2026-07-31T12:00',
    '2026-08-01T12:00',
  ]);
});

test('what is outside her oblasts is not there, and no reason of another card is told beside it', async () => {
  const astana = await birge.as('oblast', ['astana']);
  const { event } = await makePlanned(national);
  const elsewhere = (await makeEvent(national, { divisions: ['karaganda'] })).event;
  const moves = [await moved(event.id, '2026-08-01'), await moved(elsewhere.id, '2026-08-01')];
  moves[0]!.version += 1;
  const refused = await astana.post('/api/board/moves', { moves });
  expect(refused).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect(refused.body.cards).toBeUndefined();
});
