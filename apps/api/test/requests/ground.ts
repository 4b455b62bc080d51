import { randomUUID } from 'node:crypto';
import { loadReference } from '../../src/platform/reference/load-reference.js';
import { startApp, type Client, type TestApp } from '../app.js';

/** What every request stands on: an application with two editions, and a national coordinator who makes the rest. */
export interface Ground {
  birge: TestApp;
  national: Client;
  edition: string;
}

export async function layRequestGround(): Promise<Ground> {
  const birge = await startApp();
  await loadReference(birge.db);
  const [campaign, edition] = [randomUUID(), randomUUID()];
  await birge.db.query(`INSERT INTO campaign (id, slug, name) VALUES ($1, 'together', '{"en":"Together"}')`, [
    campaign,
  ]);
  await birge.db.query(
    `INSERT INTO edition (id, campaign_id, year, starts_on, ends_on) VALUES ($1, $2, 2026, '2026-07-20', '2026-08-09')`,
    [edition, campaign],
  );
  // There is an administrator, whoever asks.
  await birge.as('administrator');
  return { birge, national: await birge.as('national'), edition };
}

/** A request that is right in itself: whoever may do it gets what she asked for. */
export interface RightRequest {
  url: string;
  body?: Record<string, unknown>;
}

/** Makes what the request needs, anew each time, in the oblast of Astana. */
export type RequestMaker = (ground: Ground) => Promise<RightRequest> | RightRequest;
