import { jest } from '@jest/globals';
import { crawl, loadedBy, type Found } from '../../test/crawl.js';
import type { Client, TestApp } from '../../test/app.js';
import { makePlanned, setClock } from '../../test/events.js';
import { MARK, markEverythingInternal, type Marked } from '../../test/markers.js';
import { makeOrganization, makeVenue } from '../../test/records.js';
import { startSampleApp } from '../../test/sample-app.js';

jest.setTimeout(120_000);

const PUBLIC_URL = 'https://birge.example';
/** What is not for the public, or is a page of one partner under a secret address. */
const notPublic = /^\/(?:api|admin|answer|partner|feeds|reminders|healthz|readyz|metrics)(?:[/?.]|$)/;
/** What is not there. */
const begin = ['/kk/nothing', '/kk/9999/list', '/ru/events/nothing', '/kk/2026/list?oblast=nowhere'];
const words = (mark: string) => ({ en: mark, ru: mark, kk: mark });
const MINE = 'zqx9000xqz';

let birge: TestApp;
let national: Client;
let marked: Marked;
let found: Found[];

beforeAll(async () => {
  birge = await startSampleApp({ PUBLIC_URL });
  setClock(birge, '2026-07-30T05:00:00Z');
  national = await birge.as('national');
  const hidden = await hiddenEvent();
  await rowsOfEmptyTables();
  marked = await markEverythingInternal(birge.database.url);
  await publishAll([hidden]);
  found = await readEverything();
});
afterAll(() => birge?.close());

/** A closed meeting: its venue, its space and the words for its place are nobody's to know. */
async function hiddenEvent(): Promise<string> {
  const venue = await makeVenue(national, {
    name: words(MINE),
    city: words(MINE),
    address: words(MINE),
    directions: words(MINE),
    spaces: [{ name: words(MINE) }],
    latitude: 51.98765,
    longitude: 71.98765,
  });
  const { event } = await makePlanned(national, { venueId: venue.id, placeHidden: true, place: words(MINE) });
  const declined = await makeOrganization(national, { name: words(MINE), website: `https://${MINE}.example` });
  const { body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: declined.id,
    role: 'partner',
    asked: words(MINE),
  });
  await national.post(`/api/participations/${body.participations[0].id}/answers`, {
    answer: 'declined',
    note: MINE,
    answeredBy: MINE,
  });
  return event.id as string;
}

/** The sample has a row in most tables; of those that it leaves empty, one of each that holds words. */
async function rowsOfEmptyTables(): Promise<void> {
  const [{ edition, participation, contact, person }] = await birge.db.query(
    `SELECT (SELECT id FROM edition WHERE year = 2026) AS edition, (SELECT id FROM participation LIMIT 1) AS participation,
            (SELECT id FROM person LIMIT 1) AS person, (SELECT id FROM contact LIMIT 1) AS contact`,
  );
  const insert = (sql: string, ...values: unknown[]) => birge.db.query(`INSERT INTO ${sql}`, values);
  await insert(
    `help_line (edition_id, number, label) VALUES ($1, '11', '{"en":"x"}'), ($1, '00', '{"en":"x"}')`,
    edition,
  );
  await insert(`holiday_override (day, kind) VALUES ('2026-07-30', 'day-off')`);
  await insert(`letter_template (kind, language, subject, body) VALUES ('update', 'en', 'x', 'x')`);
  await insert(`idempotency (person_id, route, key, body_hash, answer) VALUES ($1, 'x', 'x', 'x', '{}')`, person);
  await insert(`inbound_mail (source, content_hash, kind, state) VALUES ('imap', sha256('x'), 'reply', 'noted')`);
  await insert(
    `proposal (participation_id, contact_id, via, note) VALUES ($1, $2, 'page', 'x')`,
    participation,
    contact,
  );
  await insert(
    `scheduled_publication (event_id, person_id, wall_at, zone, offset_at, at, scheduled_at, settled_at, outcome, code)
     SELECT id, $1, '2026-07-01', 'Asia/Almaty', 300, '2026-07-01', '2026-06-01', '2026-07-01', 'held-back', 'x' FROM event LIMIT 1`,
    person,
  );
  for (const set of [
    `message SET bounced_at = now(), bounce = 'x'`,
    `invitation SET held_state = 'planned', held_at = now(), held_by = (SELECT id FROM person LIMIT 1)`,
    `answer SET via = 'calendar', delegate = 'x'`,
  ])
    await birge.db.query(`UPDATE ${set} WHERE id = (SELECT id FROM ${set.split(' ')[0]!} LIMIT 1)`);
}

async function publishAll(more: readonly string[]): Promise<void> {
  const told = await birge.db.query(`SELECT id FROM published.event WHERE NOT gone ORDER BY id`);
  const eventIds = [...told.map(({ id }: { id: string }) => id), ...more];
  const { status, body } = await national.post('/api/publishing', { eventIds, reason: MINE, noHarm: MINE });
  expect([status, body.refused]).toEqual([200, []]);
}

/** Every page and feed, but not every filter of each: they show less of the same. */
function fewOfAKind(path: string): { of: string; atMost: number } | null {
  const [address = '', query] = path.split('?');
  if (address.endsWith('.png')) return { of: 'pictures', atMost: 3 };
  if (query === undefined) return null;
  const names = [...new URLSearchParams(query).keys()].sort();
  if (names.includes('remember')) return { of: 'choices', atMost: 6 };
  return {
    of: `${address.replace(/^\/(?:kk|ru|en)/, '').replace(/\/(events|oblasts|organizers)\/[^/.]+/, '/$1')} ${names.join()}`,
    atMost: 2,
  };
}

/** From the list of routes itself: what no page may lead to. Where one has a value, a value that is there. */
async function madeAddresses(): Promise<string[]> {
  const [{ event, organizer }] = await birge.db.query(
    `SELECT slug AS event, organizers -> 0 ->> 'slug' AS organizer FROM published.event
      WHERE NOT gone AND year = 2026 AND organizers <> '[]' ORDER BY slug LIMIT 1`,
  );
  return birge.patterns
    .filter((path) => !notPublic.test(path))
    .map((path) =>
      path
        .replace(/\([^)]*\)/g, '')
        .replace(':year', '2026')
        .replace(/events\/:slug/, `events/${event}`)
        .replace(/organizers\/:slug/, `organizers/${organizer}`)
        .replace(/oblasts\/:id/, 'oblasts/astana'),
    );
}

async function readEverything(): Promise<Found[]> {
  return crawl(birge.app, {
    start: [...begin, ...(await madeAddresses())],
    publicUrl: PUBLIC_URL,
    leaveOut: notPublic,
    most: fewOfAKind,
  });
}

const leaksOf = ({ text, headers }: Found) =>
  [...`${text}\n${JSON.stringify(headers)}`.matchAll(MARK)].map(
    ([mark, number]) => marked.columns[Number(number)] ?? mark,
  );

test('everything internal that can hold words holds a mark', () => {
  expect(marked.columns.length).toBeGreaterThan(80);
  expect(marked.columns).toEqual(
    expect.arrayContaining([
      ...['event.note', 'event.tags', 'event.state_reason', 'event.title', 'occurrence.place', 'venue.address'],
      ...['space.name', 'organization.name', 'organization.website', 'contact.email', 'contact.phone', 'person.name'],
      ...['person.email', 'participation.asked', 'answer.note', 'answer.answered_by', 'proposal.note', 'change.before'],
      ...['change.after', 'publication.reason', 'requirement.number', 'requirement.label', 'help_line.number'],
      ...['message.body', 'notice.told', 'inbound_mail.sender', 'letter_template.body', 'duty.name', 'item.name'],
    ]),
  );
  // A new table or column that holds words: `rowsOfEmptyTables` makes a row of it.
  expect([marked.refused, marked.empty]).toEqual([[], []]);
});

test('every address that the public can ask for was read, in every language', () => {
  const paths = found.map(({ path }) => path.split('?')[0]!);
  const unread = birge.patterns
    .filter((path) => !notPublic.test(path))
    .filter((path) => {
      const pattern = new RegExp(
        `^${path
          .replace(/:\w+(?:\([^)]*\))?/g, '[^/]+')
          .replaceAll('.', '\\.')
          .replace('*', '.*')}$`,
      );
      return !paths.some((read) => pattern.test(read));
    });
  expect(unread).toEqual([]);
  expect(found.length).toBeGreaterThan(300);
  const kinds = new Set(found.filter(({ status }) => status === 200).map(({ type }) => type.split(';')[0]));
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'text/html',
      'text/calendar',
      'application/atom+xml',
      'application/json',
      'application/xml',
    ]),
  );
});

test('no mark of anything internal is in any page, feed, picture or header', () => {
  const leaks = found.filter((one) => leaksOf(one).length > 0);
  expect(leaks.map((one) => `${one.path}: ${[...new Set(leaksOf(one))].join(', ')}`)).toEqual([]);
  // Nor a number: how many are expected, where the hidden place is.
  expect(found.filter(({ text }) => /987654|51\.98765/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('nothing is loaded from anywhere else, and no cookie is set but the language that was chosen', () => {
  for (const { path, type, text, headers } of found) {
    const elsewhere = [...loadedBy(type, text)].filter(
      (address) => !/^(?:\/(?!\/)|#|data:image\/)/.test(address.replace(PUBLIC_URL, '')),
    );
    expect([path, elsewhere]).toEqual([path, []]);
    const cookies = [headers['set-cookie'] ?? []].flat();
    const chosen = path.includes('remember')
      ? [expect.stringMatching(/^language=(?:kk|ru|en); Max-Age=15552000; Path=\/; SameSite=Lax; Secure$/)]
      : [];
    expect([path, cookies]).toEqual([path, chosen]);
  }
});
