import { sampleDatabase, sampleSign } from '../../test/sample-database.js';
import type { SampleDatabase } from '../../test/sample-database.js';
import { signedForLink } from '../participation/invitation-links.js';
import { hashOf } from '../platform/http/session.guard.js';

let sample: SampleDatabase;
beforeAll(async () => {
  sample = await sampleDatabase();
});
afterAll(() => sample.end());

const column = async <Value>(sql: string, values?: unknown[]): Promise<Value[]> =>
  (await sample.rows<Record<string, Value>>(sql, values)).map((row) => Object.values(row)[0]!);
const only = async <Value>(sql: string, values?: unknown[]): Promise<Value | undefined> =>
  (await column<Value>(sql, values))[0];

describe('what partners were told', () => {
  test('personal links open with the secret of this installation', async () => {
    const invitations = await sample.rows<{ id: string; generation: number; token_hash: Buffer }>(
      `SELECT invitation.id, invitation.generation, invitation.token_hash FROM invitation`,
    );
    expect(invitations.length).toBeGreaterThan(60);
    expect(
      invitations.filter(
        ({ id, generation, token_hash: stored }) => !hashOf(sampleSign(signedForLink(id, generation))).equals(stored),
      ),
    ).toEqual([]);
  });

  test('those of an event that moved since know the old time', async () => {
    expect(
      await sample.rows(
        `SELECT DISTINCT invitation.told -> 0 ->> 'start' AS told, occurrence.wall_start AS now,
                invitation.told_sequence, occurrence.sequence
           FROM invitation
           JOIN participation ON participation.id = invitation.participation_id
           JOIN occurrence ON occurrence.event_id = participation.event_id
           JOIN event ON event.id = occurrence.event_id
          WHERE event.slug = 'leaflets-parks-shymkent-2026'`,
      ),
    ).toEqual([{ told: '2026-07-30T10:00', now: '2026-07-30T17:00', told_sequence: 0, sequence: 1 }]);
  });

  test('a letter says where the link goes, and does not have it', async () => {
    const [letter] = await sample.rows<{ subject: string; body: string }>(
      `SELECT message.subject, message.body FROM message JOIN event ON event.id = message.event_id
        WHERE event.slug = 'flash-mob-astana-station-2026' AND message.recipient = 'info@transport-police.example'`,
    );
    expect(letter?.subject).toContain('Флешмоб на железнодорожном вокзале');
    expect(letter?.body).toContain('{link}');
    expect(await only(`SELECT count(*)::integer FROM message WHERE message.body LIKE '%/answer/%'`)).toBe(0);
  });
});

describe('what the public was told', () => {
  const told = (state: string) =>
    column<string>(
      `SELECT event.slug FROM publication_state JOIN event ON event.id = publication_state.event_id
        WHERE publication_state.state = $1 ORDER BY 1`,
      [state],
    );

  test('some fifty events, and nothing that is internal, for partners or a draft', async () => {
    expect(await only(`SELECT count(*)::integer FROM published.event WHERE published.event.year = 2026`)).toBe(46);
    expect(
      await column(
        `SELECT event.slug FROM published.event AS copy JOIN event ON event.id = copy.id
          WHERE event.visibility <> 'public' OR event.state = 'draft'`,
      ),
    ).toEqual([]);
  });

  test('four events differ from it since: two moved, one renamed, one cancelled', async () => {
    expect(await told('differs')).toEqual([
      'leaflets-parks-shymkent-2026',
      'leaflets-trains-astana-2026',
      'roundtable-media-aktobe-2026',
      'youth-meeting-zhezkazgan-2026',
    ]);
  });

  test('one cancellation is known, one event without a time is, and a hidden place is not', async () => {
    expect(
      await sample.rows(
        `SELECT copy.slug, copy.status, occurrence.wall_start AS start, occurrence.venue IS NOT NULL AS place
           FROM published.event AS copy JOIN published.occurrence AS occurrence ON occurrence.event_id = copy.id
          WHERE copy.slug IN ('roundtable-exploitation-karaganda-2026', 'roundtable-employers-pavlodar-2026', 'womens-circle-shymkent-2026')
          ORDER BY 1`,
      ),
    ).toEqual([
      { slug: 'roundtable-employers-pavlodar-2026', status: 'TENTATIVE', start: null, place: true },
      { slug: 'roundtable-exploitation-karaganda-2026', status: 'CANCELLED', start: '2026-07-30T15:00', place: true },
      { slug: 'womens-circle-shymkent-2026', status: 'CONFIRMED', start: '2026-08-01T12:00', place: false },
    ]);
  });

  test('both flash-mobs of 2015, with all who organized them and who led the edition, at no time', async () => {
    const copies = await sample.rows<{ organizers: { slug: string; role: string }[] }>(
      `SELECT copy.status, copy.window_from, copy.organizers, occurrence.wall_start AS start, occurrence.division_id AS division
         FROM published.event AS copy JOIN published.occurrence AS occurrence ON occurrence.event_id = copy.id WHERE copy.year = 2015`,
    );
    const roles = (role: string) => (one: { organizers: { slug: string; role: string }[] }) =>
      one.organizers.filter((organizer) => organizer.role === role).length;
    expect(copies).toEqual(
      Array.from({ length: 2 }, () =>
        expect.objectContaining({ status: 'TENTATIVE', window_from: '2015-07-30', start: null, division: 'astana' }),
      ),
    );
    // IOM leads the edition and is a co-organizer of both events.
    expect([copies.map(roles('lead')), copies.map(roles('co-organizer')), copies.map(roles('partner'))]).toEqual([
      [1, 1],
      [5, 5],
      [2, 2],
    ]);
  });

  test('no address, telephone or name of a contact is in it', async () => {
    const text = JSON.stringify([
      await sample.rows('SELECT * FROM published.event'),
      await sample.rows('SELECT * FROM published.occurrence'),
      await sample.rows('SELECT * FROM published.edition'),
    ]);
    const secrets = await column<string>(
      `SELECT unnest(array[contact.email, contact.phone, contact.name]) FROM contact UNION SELECT person.name FROM person
        UNION SELECT person.email FROM person UNION SELECT event.note FROM event UNION SELECT event.state_reason FROM event`,
    );
    expect(secrets.filter((secret) => secret && text.includes(secret))).toEqual([]);
  });
});
