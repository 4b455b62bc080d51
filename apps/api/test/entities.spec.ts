import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { entities } from '../src/entities.js';
import { Event } from '../src/events/event.entity.js';
import { Occurrence } from '../src/events/occurrence.entity.js';
import { Venue } from '../src/places/venue.entity.js';
import { createDataSource, dataSourceOptions } from '../src/platform/database/data-source.js';
import { addEvent, layGround, type Ground } from './ground.js';
import { cloneDatabase, type TestDatabase } from './server/database.js';
import { query } from './server/sql.js';

let database: TestDatabase;
let dataSource: DataSource;
let ground: Ground;
let eventId: string;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await createDataSource(dataSourceOptions(database.url, { poolSize: 2, entities })).initialize();
  ground = await query(database.url, (client) => layGround(client));
  eventId = await query(database.url, (client) => addEvent(client, ground));
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const noon = {
  venueId: '',
  holds: true,
  editionYear: 2026,
  wallStart: '2026-07-30T12:00',
  wallEnd: '2026-07-30T13:00',
  zone: 'Asia/Almaty',
  offsetStart: 300,
  offsetEnd: 300,
  startsAt: new Date('2026-07-30T07:00Z'),
  endsAt: new Date('2026-07-30T08:00Z'),
};

test('wall time is the same text before it is written and after it is read, whatever the server’s zone', async () => {
  const occurrences = dataSource.getRepository(Occurrence);
  const { id } = await occurrences.save(occurrences.create({ ...noon, eventId, venueId: ground.venue }));
  const read = await occurrences.findOneByOrFail({ id });
  expect([read.wallStart, read.wallEnd, read.startsAt]).toEqual([noon.wallStart, noon.wallEnd, noon.startsAt]);
  expect(read.occupied).toMatch(/^\["2026-07-30 /);
  expect(await occurrences.countBy({ wallStart: '2026-07-30T12:00' })).toBe(1);
  expect(await dataSource.query('SELECT occurrence.wall_start FROM occurrence')).toEqual([
    { wall_start: '2026-07-30T12:00' },
  ]);
});

test('dates are text, coordinates numbers, instants Dates', async () => {
  await dataSource.getRepository(Event).update({ id: eventId }, { windowFrom: '2026-07-30', windowTo: '2026-07-31' });
  const { windowFrom, createdAt } = await dataSource.getRepository(Event).findOneByOrFail({ id: eventId });
  expect([windowFrom, createdAt instanceof Date]).toEqual(['2026-07-30', true]);
  await dataSource.getRepository(Venue).update({ id: ground.venue }, { latitude: 51.12345, longitude: 71.5 });
  const { latitude, longitude } = await dataSource.getRepository(Venue).findOneByOrFail({ id: ground.venue });
  expect([latitude, longitude]).toEqual([51.12345, 71.5]);
});

test('an update counts the version up; one that names a version that has passed changes nothing', async () => {
  const events = dataSource.getRepository(Event);
  const { version } = await events.findOneByOrFail({ id: eventId });
  const first = await events.update({ id: eventId, version }, { note: 'seen by both, written by one' });
  const second = await events.update({ id: eventId, version }, { note: 'too late' });
  expect([first.affected, second.affected]).toEqual([1, 0]);
  expect(await events.findOneByOrFail({ id: eventId })).toMatchObject({
    version: version + 1,
    note: 'seen by both, written by one',
  });
});

test('no statement runs on and no transaction stays open', async () => {
  expect(
    await dataSource.query(`SELECT current_setting('statement_timeout') AS statement, current_setting('application_name') AS name,
      current_setting('idle_in_transaction_session_timeout') AS idle`),
  ).toEqual([{ statement: '15s', idle: '15s', name: 'birge' }]);
});
