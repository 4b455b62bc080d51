import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, drop, layCampaign, makeEvent, makePlanned, setClock } from '../../test/events.js';
import { makeVenue } from '../../test/records.js';

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

test('neighbours make room in one transaction, set-up and other spaces included, and one undo takes all of it back', async () => {
  const spaces = [{ name: { en: 'Hall' } }, { name: { en: 'Yard' } }];
  const venue = await makeVenue(national, { capacity: 500, spaces });
  const [hall, yard] = venue.spaces.map(({ id }: { id: string }) => id);
  const standing = (await makeEvent(national, { venueId: venue.id })).event;
  await drop(national, standing, '2026-07-30T12:00', '2026-07-30T13:00', { spaceIds: [hall] });
  const wide = (await makeEvent(national, { venueId: venue.id })).event;
  await drop(national, wide, '2026-07-30T13:15', '2026-07-30T14:00', { spaceIds: [hall, yard], setupMinutes: 10 });
  const aside = (await makeEvent(national, { venueId: venue.id })).event;
  await drop(national, aside, '2026-07-30T14:00', '2026-07-30T15:00', { spaceIds: [yard] });
  const wish = (await makeEvent(national, { venueId: venue.id })).event;
  const all = [wish, standing, wide, aside];
  const times = () => Promise.all(all.map(async ({ id }) => (await cardOf(id)).start));
  const before = await times();
  const dropped = { ...(await moved(wish.id, '2026-07-30')), spaceIds: [hall], venueId: venue.id, teardownMinutes: 5 };
  const shifted = [
    await moved(standing.id, '2026-07-30', ['13:05', '14:05']),
    await moved(wide.id, '2026-07-30', ['14:15', '15:00']),
    await moved(aside.id, '2026-07-30', ['15:00', '16:00']),
  ];

  // A minute short of the room that the set-up needs: none moves, and the reason is of the cards that meet.
  const short = [shifted[0], { ...shifted[1], start: '2026-07-30T14:14' }, shifted[2]];
  const refused = await national.post('/api/board/moves', { moves: [dropped, ...short] });
  expect(refused).toMatchObject({ status: 409, body: { code: 'space-already-booked' } });
  expect(refused.body.cards.map(({ occurrenceId }: { occurrenceId: string }) => occurrenceId)).toEqual(
    shifted.slice(0, 2).map(({ occurrenceId }) => occurrenceId),
  );
  expect(await times()).toEqual(before);

  expect((await national.post('/api/board/moves', { moves: [dropped, ...shifted] })).status).toBe(200);
  expect(await times()).toEqual(['12:00', '13:05', '14:15', '15:00'].map((time) => `2026-07-30T${time}`));
  expect(await cardOf(wish.id)).toMatchObject({ teardownMinutes: 5, spaceIds: [hall] });
  const [act] = (await national.get('/api/undo')).body.undo;
  expect(act.events).toBe(4);
  expect((await national.post('/api/undo', { act: act.id })).status).toBe(200);
  expect(await times()).toEqual(before);
});
