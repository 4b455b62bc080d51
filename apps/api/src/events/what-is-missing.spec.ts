import { requirementApplies, requirementConditions, type Localized, type VenueKind } from '@birge/domain';
import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, drop, layCampaign, makeEvent, makePlanned, setClock } from '../../test/events.js';
import { makeContact, makeOrganization, makeVenue } from '../../test/records.js';
import type { EventRowView } from './event-list.view.js';
import type { EventView, RequirementView } from './event.view.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
});
afterAll(() => birge?.close());

const view = async (id: string): Promise<EventView> => (await national.get(`/api/events/${id}`)).body;
const row = async (id: string, more = ''): Promise<EventRowView | undefined> =>
  (await national.get(`/api/events?edition=2026${more}`)).body.items.find((one: EventRowView) => one.id === id);
const words = (list: readonly Localized[]) => list.map(({ en }) => en);
const named = (event: EventView, en: string): RequirementView =>
  event.requirements.find(({ label }) => label.en?.startsWith(en))!;

describe('what an event lacks', () => {
  test('is told in short words on its page, in the list and on its card, and a word less once it is met', async () => {
    const { event } = await makePlanned(national);
    expect(event.quorum).toMatchObject({ met: 0, needed: 3, reached: false });
    expect(words(event.quorum.missing)).toEqual(['venue', 'police', 'akimat']);
    const akimat = named(event, 'Akimat');
    await national.patch(`/api/requirements/${akimat.id}`, {
      version: akimat.version,
      answeredOn: '2026-06-30',
      granted: true,
    });
    const { quorum } = await view(event.id);
    expect({ ...quorum, missing: words(quorum.missing) }).toEqual({
      met: 1,
      needed: 3,
      reached: false,
      missing: ['venue', 'police'],
    });
    expect((await row(event.id))?.quorum).toEqual(quorum);
    const { items } = (await national.get('/api/board?edition=2026')).body;
    expect(items.find((one: { eventId: string }) => one.eventId === event.id).quorum).toEqual(quorum);
  });

  test('has no short word where the administrator wrote none: the label stands for it', async () => {
    await birge.db.query(`UPDATE event_type_requirement SET short = '{}' WHERE event_type_id = 'meeting'`);
    const { event } = await makePlanned(national, { typeId: 'meeting' }, '2026-07-29');
    expect(words(event.quorum.missing)).toEqual(['The venue agrees']);
  });
});

describe('by when it is needed', () => {
  test('is counted in working days back from the first time, past holidays and the days that a decree moved', async () => {
    const { event } = await makePlanned(national, {}, '2026-07-30');
    // Ten working days before Thursday 30 July 2026.
    expect(named(event, 'Akimat')).toMatchObject({ leadDays: 10, neededBy: '2026-07-16', ownDate: false });
    await birge.db.query(`INSERT INTO holiday_override (day, kind) VALUES ('2026-07-28', 'day-off')`);
    expect(named(await view(event.id), 'Akimat').neededBy).toBe('2026-07-15');
    const { occurrenceId, version } = event.occurrences[0];
    await national.delete(`/api/board/occurrences/${occurrenceId}/slot?version=${version}`);
    expect(named(await view(event.id), 'Akimat').neededBy).toBeNull();
    await birge.db.query(`DELETE FROM holiday_override`);
  });

  test('is a coordinator’s own date where she wrote one, until she takes it away', async () => {
    const { event } = await makePlanned(national, {}, '2026-07-28');
    const change = async (neededBy: string | null) => {
      const { id, version } = named(await view(event.id), 'Akimat');
      await national.patch(`/api/requirements/${id}`, { version, neededBy });
      return named(await view(event.id), 'Akimat');
    };
    expect(await change('2026-07-03')).toMatchObject({ neededBy: '2026-07-03', ownDate: true });
    expect(await change(null)).toMatchObject({ neededBy: '2026-07-14', ownDate: false });
  });
});

describe('what is needed only in some places', () => {
  test('follows the place, until a coordinator says so herself', async () => {
    const hall = await makeVenue(national);
    const station = await makeVenue(national, { kind: 'railway-station' });
    const { event } = await makeEvent(national, { venueId: hall.id });
    expect(named(event, 'Transport')).toMatchObject({ needed: false, decided: false, applies: 'station' });
    const there = await drop(national, event, '2026-07-27T10:00', '2026-07-27T11:00', { venueId: station.id });
    expect(named(there, 'Transport')).toMatchObject({ needed: true, decided: false });
    expect(words(there.quorum.missing)).toContain('transport police');
    const { id, version } = named(there, 'Transport');
    await national.patch(`/api/requirements/${id}`, { version, needed: false });
    const back = await drop(national, event, '2026-07-27T10:00', '2026-07-27T11:00', { venueId: hall.id });
    expect(named(back, 'Transport')).toMatchObject({ needed: false, decided: true });
    const again = await drop(national, event, '2026-07-27T10:00', '2026-07-27T11:00', { venueId: station.id });
    expect(named(again, 'Transport')).toMatchObject({ needed: false, decided: true });
  });

  test('follows the venue when that turns out to be another kind of place', async () => {
    const venue = await makeVenue(national);
    const { event } = await makeEvent(national, { venueId: venue.id });
    await national.patch(`/api/venues/${venue.id}`, { version: venue.version, kind: 'railway-station' });
    expect(named(await view(event.id), 'Transport').needed).toBe(true);
  });

  test('is judged by the database as by the domain', async () => {
    const host = await makeOrganization(national);
    const kinds: readonly VenueKind[] = ['hall', 'park', 'square', 'railway-station', 'market'];
    for (const attendance of ['in-person', 'online', 'mixed'] as const)
      for (const kind of [null, 'words', ...kinds] as const)
        for (const hosted of [false, true]) {
          const isVenue = kind !== null && kind !== 'words';
          const venue = isVenue && (await makeVenue(national, { kind, ...(hosted && { hostId: host.id }) }));
          const place = kind === 'words' ? { en: 'Along the river' } : {};
          const { event } = await makeEvent(national, {
            attendance,
            ...(attendance !== 'in-person' && { onlineUrl: 'https://stream.example' }),
            ...(venue ? { venueId: venue.id } : { divisions: ['astana'], place }),
          });
          const [judged] = await birge.db.query<Record<string, boolean>[]>(
            `SELECT ${requirementConditions.map((one) => `requirement_applies('${one}', $1) AS "${one}"`).join(', ')}`,
            [event.id],
          );
          const places = [{ venue: isVenue ? { kind, hosted } : null, inWords: kind === 'words' }];
          const expected = requirementConditions.map((one) => [one, requirementApplies(one, places, attendance)]);
          expect([kind, hosted, attendance, judged]).toEqual([kind, hosted, attendance, Object.fromEntries(expected)]);
        }
  });
});

describe('how long nobody checked', () => {
  const DAY = 86_400_000;
  const at = (days: number) => new Date(Date.parse(BEFORE) - days * DAY);

  async function heard(days: readonly (number | null)[], declined = false) {
    const { event } = await makePlanned(national, {}, '2026-08-03');
    for (const ago of days) {
      const organization = await makeOrganization(national);
      await makeContact(national, organization.id);
      const { body } = await national.post(`/api/events/${event.id}/participations`, {
        organizationId: organization.id,
        role: 'partner',
      });
      const { id } = body.participations.find(
        (one: EventView['participations'][0]) => one.organization.id === organization.id,
      );
      if (ago !== null)
        await birge.db.query(`INSERT INTO answer (participation_id, via, answer, at) VALUES ($1, 'page', $2, $3)`, [
          id,
          declined ? 'declined' : 'accepted',
          at(ago),
        ]);
    }
    return event.id as string;
  }

  test.each([
    ['nobody was asked', [null], null],
    ['an answer of yesterday', [1], { level: 'fresh', days: 1, reason: 'answered' }],
    ['the one that was heard least recently', [2, 20, 5], { level: 'recheck', days: 20, reason: 'answered' }],
    ['a month', [30], { level: 'stale', days: 30, reason: 'answered' }],
  ] as const)('%s', async (_, days, expected) => {
    const id = await heard(days);
    const { freshness } = await view(id);
    expect(freshness).toEqual(expected && expect.objectContaining(expected));
    const listed = (await row(id, '&sort=checked'))?.freshness;
    expect(listed).toEqual(expected && expect.objectContaining(expected));
    expect(Boolean(await row(id, '&checked=recheck'))).toBe((expected?.days ?? 0) >= 14);
    expect(Boolean(await row(id, '&checked=stale'))).toBe((expected?.days ?? 0) >= 30);
  });

  test('whoever declined is not waited for, and what is over troubles nobody', async () => {
    expect((await view(await heard([40], true))).freshness).toBeNull();
    const id = await heard([40]);
    setClock(birge, '2026-08-04T06:00:00Z');
    expect([(await view(id)).freshness, (await row(id))?.freshness]).toEqual([null, null]);
    setClock(birge, BEFORE);
  });

  test('what has no time is over with its window; what has one to come is not', async () => {
    const id = await heard([40]);
    const { version, occurrences } = await view(id);
    const [{ occurrenceId, version: slot }] = occurrences as [EventView['occurrences'][0]];
    const days = { windowFrom: '2026-08-01', windowTo: '2026-08-05' };
    expect((await national.patch(`/api/events/${id}`, { version, ...days })).status).toBe(200);
    expect((await national.delete(`/api/board/occurrences/${occurrenceId}/slot?version=${slot}`)).status).toBe(200);
    const both = async () => [
      (await view(id)).freshness?.level ?? null,
      (await row(id, '&size=100'))?.freshness?.level ?? null,
    ];
    // The last minute of the window in Astana, and the next one.
    setClock(birge, '2026-08-05T18:59:00Z');
    expect(await both()).toEqual(['stale', 'stale']);
    setClock(birge, '2026-08-05T19:00:00Z');
    expect(await both()).toEqual([null, null]);
    setClock(birge, BEFORE);
  });

  test('those that were heard least recently come first when asked for so', async () => {
    const [fresh, stale] = [await heard([1]), await heard([99])];
    const { items } = (await national.get('/api/events?edition=2026&sort=checked')).body;
    const place = (id: string) => items.findIndex((one: EventRowView) => one.id === id);
    expect(place(stale)).toBe(0);
    expect(place(fresh)).toBeGreaterThan(0);
    const wrong = await national.get('/api/events?edition=2026&checked=never&sort=size');
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'checked' }, { field: 'sort' }] } });
  });
});
