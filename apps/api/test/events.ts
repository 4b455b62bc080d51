/** A campaign and events that specs stand on; the events are made over HTTP as a coordinator makes them. */
import { randomUUID } from 'node:crypto';
import { Clock } from '../src/platform/clock/clock.js';
import { loadReference } from '../src/platform/reference/load-reference.js';
import type { Client, TestApp } from './app.js';
import { makeVenue } from './records.js';

/** The reference data and one campaign with an archived edition of 2015 and the current one of 2026. */
export async function layCampaign(birge: TestApp): Promise<{ of2015: string; of2026: string }> {
  await loadReference(birge.db);
  const [campaign, of2015, of2026] = [randomUUID(), randomUUID(), randomUUID()] as [string, string, string];
  await birge.db.query(`INSERT INTO campaign (id, slug, name) VALUES ($1, 'together', '{"en":"Together"}')`, [
    campaign,
  ]);
  await birge.db.query(
    `INSERT INTO edition (id, campaign_id, year, starts_on, ends_on, archived) VALUES
       ($2, $1, 2015, '2015-07-30', '2015-08-10', true), ($3, $1, 2026, '2026-07-20', '2026-08-10', false)`,
    [campaign, of2015, of2026],
  );
  return { of2015, of2026 };
}

/** Sets the application's clock: specs of a campaign must hold in every year that they are run in. */
export const setClock = (birge: TestApp, instant: string): void => {
  const now = Date.parse(instant);
  Object.assign(birge.app.get(Clock), { now: () => now });
};

/** Before everything that specs of 2026 plan. */
export const BEFORE = '2026-07-01T06:00:00Z';

let made = 0;

/** A draft of 2026 at a new venue of Astana with one hall, in the tray. */
export async function makeEvent(by: Client, more: Record<string, unknown> = {}) {
  const venue =
    'venueId' in more || 'divisions' in more
      ? null
      : await makeVenue(by, { capacity: 500, spaces: [{ name: { en: 'Hall', ru: 'Зал' } }] });
  const { status, body } = await by.post('/api/events', {
    edition: 2026,
    typeId: 'flash-mob',
    title: { en: `Event ${++made}`, ru: `Мероприятие ${made}` },
    ...(venue && { venueId: venue.id }),
    ...more,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { event: body, venue };
}

/** Puts the event's first occurrence there, as a drop on the board does: a draft becomes planned. */
export async function drop(
  by: Client,
  event: { id: string },
  start: string,
  end: string,
  more: Record<string, unknown> = {},
) {
  const { body: before } = await by.get(`/api/events/${event.id}`);
  const [occurrence] = before.occurrences;
  const { status, body } = await by.patch(`/api/board/occurrences/${occurrence.occurrenceId}/slot`, {
    version: occurrence.version,
    start,
    end,
    venueId: occurrence.venueId,
    spaceIds: [],
    ...more,
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (await by.get(`/api/events/${event.id}`)).body;
}

/** An event of 2026 in Astana that is planned for noon of a day (30 July unless said). */
export async function makePlanned(by: Client, more: Record<string, unknown> = {}, day = '2026-07-30') {
  const { event, venue } = await makeEvent(by, more);
  const spaceIds = venue ? [venue.spaces[0].id] : [];
  return { event: await drop(by, event, `${day}T12:00`, `${day}T13:00`, { spaceIds }), venue };
}

/** Says of every requirement that this event does not need it: its quorum is reached. */
export async function waiveRequirements(by: Client, event: { id: string }) {
  const { body } = await by.get(`/api/events/${event.id}`);
  for (const requirement of body.requirements) {
    const { status, body: answer } = await by.patch(`/api/requirements/${requirement.id}`, {
      version: requirement.version,
      needed: false,
    });
    if (status !== 200) throw new Error(JSON.stringify(answer));
  }
}
