import { loadReference } from '../src/platform/reference/load-reference.js';
import { loadSample } from '../src/sample/load-sample.js';
import { PASSWORD, startApp, type TestApp } from './app.js';

/** The whole application with the sample in its database. */
export async function startSampleApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const birge = await startApp(settings);
  await loadReference(birge.db);
  await loadSample(birge.db, { password: PASSWORD });
  return birge;
}
