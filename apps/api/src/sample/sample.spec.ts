import { DataSource } from 'typeorm';
import { cloneDatabase } from '../../test/server/database.js';
import { dataSourceOptions, createDataSource } from '../platform/database/data-source.js';
import { loadReference } from '../platform/reference/load-reference.js';
import { loadSample } from './load-sample.js';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await createDataSource(dataSourceOptions(database.url)).initialize();
  await loadReference(dataSource);
  const t = Date.now();
  await loadSample(dataSource, { password: 'a long enough password' });
  console.log(Date.now() - t);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});
test('x', async () => {
  console.log(await dataSource.query(`select state, count(*)::int from event group by 1`));
});
