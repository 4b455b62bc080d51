import { verify } from 'argon2';
import { eventStates, attendanceModes, divisionsOn, quorum, resolveWallTime } from '@birge/domain';
import type { QuorumParticipation, QuorumRequirement } from '@birge/domain';
import { divisionReference } from '../platform/reference/division-reference.js';
import { eventTypeReference } from '../platform/reference/event-type-reference.js';
import { sampleDatabase, samplePassword } from '../../test/sample-database.js';
import type { SampleDatabase } from '../../test/sample-database.js';

let sample: SampleDatabase;
beforeAll(async () => {
  sample = await sampleDatabase();
});
afterAll(() => sample.end());

const column = async <Value>(sql: string, values?: unknown[]): Promise<Value[]> =>
  (await sample.rows<Record<string, Value>>(sql, values)).map((row) => Object.values(row)[0]!);
const only = async <Value>(sql: string, values?: unknown[]): Promise<Value | undefined> =>
  (await column<Value>(sql, values))[0];

describe('how much there is', () => {
  test.each([
    ['61 events', `SELECT count(*)::integer FROM event WHERE event.edition_year = 2026`, 61],
    ['40 venues', `SELECT count(*)::integer FROM venue WHERE venue.archived_at IS NULL`, 40],
    ['25 organizations', `SELECT count(*)::integer FROM organization WHERE organization.archived_at IS NULL`, 25],
    ['12 coordinators', `SELECT count(*)::integer FROM person WHERE person.role IN ('national', 'oblast')`, 12],
    [
      '9 kinds of organizations',
      `SELECT count(DISTINCT organization.kind)::integer FROM organization WHERE organization.archived_at IS NULL`,
      9,
    ],
    ['no help line, since none is verified', `SELECT count(*)::integer FROM help_line`, 0],
    [
      'no venue without a space and none with more than five',
      `SELECT count(*)::integer FROM venue WHERE venue.archived_at IS NULL
          AND (SELECT count(*) FROM space WHERE space.venue_id = venue.id) NOT IN (1, 2, 3, 4, 5)`,
      0,
    ],
  ])('%s', async (_, sql, expected) => expect(await only(sql)).toBe(expected));

  test('18 of the 20 divisions of 2026 have something', async () => {
    const covered = await column<string>(
      `SELECT DISTINCT event_scope.division_id FROM event_scope JOIN event ON event.id = event_scope.event_id
        WHERE event.edition_year = 2026 ORDER BY 1`,
    );
    const all = divisionsOn(divisionReference(), '2026-07-30').map(({ id }) => id);
    expect(covered).toHaveLength(18);
    expect(all.filter((id) => !covered.includes(id))).toEqual(['mangystau', 'north-kazakhstan']);
    expect(covered.filter((id) => !all.includes(id))).toEqual([]);
  });

  test('every type, state and attendance mode is there', async () => {
    const distinct = (name: string) =>
      column<string>(`SELECT DISTINCT event.${name} FROM event WHERE event.edition_year = 2026`);
    expect((await distinct('type_id')).sort()).toEqual(eventTypeReference.map(({ id }) => id).sort());
    expect((await distinct('state')).sort()).toEqual([...eventStates].sort());
    expect((await distinct('attendance')).sort()).toEqual([...attendanceModes].sort());
  });

  test('answers in every state, given on the page and by phone, and papers in every state', async () => {
    const answers = await column<string>(
      `SELECT DISTINCT coalesce((SELECT answer.answer || ' ' || answer.via FROM answer
                 WHERE answer.participation_id = participation.id ORDER BY answer.at DESC LIMIT 1),
               CASE WHEN EXISTS (SELECT FROM invitation WHERE invitation.participation_id = participation.id)
                 THEN 'no answer yet' ELSE 'not asked' END)
         FROM participation ORDER BY 1`,
    );
    expect(answers).toEqual([
      'accepted page',
      'accepted phone',
      'declined page',
      'maybe page',
      'no answer yet',
      'not asked',
    ]);
    const papers = await column<string>(
      `SELECT DISTINCT concat_ws(' ', requirement.needed, requirement.sent_on IS NOT NULL, requirement.granted)
         FROM requirement WHERE requirement.kind = 'permission' ORDER BY 1`,
    );
    expect(papers).toEqual(['f f', 't f', 't t', 't t f', 't t t']);
  });

  test('messages were sent, failed, and wait', async () => {
    expect(await column(`SELECT DISTINCT message.state FROM message ORDER BY 1`)).toEqual(['failed', 'kept', 'sent']);
    expect(await column(`SELECT DISTINCT message.kind FROM message ORDER BY 1`)).toEqual([
      'cancellation',
      'invitation',
      'reminder',
    ]);
  });
});

describe('the unusual', () => {
  test.each([
    ['several occurrences', `(SELECT count(*) FROM occurrence WHERE occurrence.event_id = event.id) > 1`, 5],
    [
      'several days without a break',
      `EXISTS (SELECT FROM occurrence WHERE occurrence.event_id = event.id AND NOT occurrence.all_day AND occurrence.wall_end::date > occurrence.wall_start::date)`,
      1,
    ],
    ['all day', `EXISTS (SELECT FROM occurrence WHERE occurrence.event_id = event.id AND occurrence.all_day)`, 3],
    ['online', `event.attendance = 'online'`, 5],
    ['national', `NOT EXISTS (SELECT FROM event_scope WHERE event_scope.event_id = event.id)`, 2],
    ['in several oblasts', `(SELECT count(*) FROM event_scope WHERE event_scope.event_id = event.id) > 1`, 1],
    [
      'on the move',
      `EXISTS (SELECT FROM occurrence WHERE occurrence.event_id = event.id AND occurrence.place ->> 'en' LIKE '%→%')`,
      2,
    ],
    ['at a place that is not told', `event.place_hidden`, 1],
    [
      'in the tray',
      `EXISTS (SELECT FROM occurrence WHERE occurrence.event_id = event.id AND occurrence.tray_reason IS NOT NULL)`,
      6,
    ],
  ])('events %s', async (_, condition, expected) =>
    expect(await only(`SELECT count(*)::integer FROM event WHERE event.edition_year = 2026 AND ${condition}`)).toBe(
      expected,
    ),
  );

  test('every reason to stand in the tray', async () => {
    expect(
      await column(
        `SELECT DISTINCT occurrence.tray_reason FROM occurrence WHERE occurrence.tray_reason IS NOT NULL ORDER BY 1`,
      ),
    ).toEqual(['imported', 'no-time', 'space-taken']);
  });

  test('titles in three languages, save four that still lack one', async () => {
    expect(
      await column(
        `SELECT event.slug FROM event WHERE event.edition_year = 2026 AND NOT event.title ?& array['kk', 'ru', 'en'] ORDER BY 1`,
      ),
    ).toEqual([
      'football-turkistan-2026',
      'lecture-parents-semey-2026',
      'radio-conversation-2026',
      'youth-discussion-kokshetau-2026',
    ]);
  });
});

describe('time and place are true to their date', () => {
  test('every instant is what its wall time meant in its zone', async () => {
    const slots = await sample.rows<{ wall: string; zone: string; at: Date; minutes: number }>(
      `SELECT occurrence.wall_start AS wall, occurrence.zone, occurrence.starts_at AS at, occurrence.offset_start AS minutes
         FROM occurrence WHERE occurrence.starts_at IS NOT NULL
        UNION ALL
       SELECT occurrence.wall_end, occurrence.zone, occurrence.ends_at, occurrence.offset_end
         FROM occurrence WHERE occurrence.ends_at IS NOT NULL`,
    );
    expect(slots.length).toBeGreaterThan(120);
    const read = slots.map(({ wall, zone }) => resolveWallTime(wall, zone));
    expect(
      slots.map(({ at, minutes }) => ({ kind: 'resolved', instant: at.getTime(), offsetMinutes: minutes })),
    ).toEqual(read);
    expect(new Set(slots.map(({ zone }) => zone))).toEqual(
      new Set(['Asia/Almaty', 'Asia/Aqtobe', 'Asia/Atyrau', 'Asia/Oral', 'Asia/Qostanay', 'Asia/Qyzylorda']),
    );
  });

  test('noon on 30 July 2026 is one moment in Astana and in Aktobe', async () => {
    const at = (slug: string) =>
      only<Date>(
        `SELECT occurrence.starts_at FROM occurrence JOIN event ON event.id = occurrence.event_id WHERE event.slug = $1`,
        [slug],
      );
    expect((await at('flash-mob-astana-station-2026'))?.toISOString()).toBe('2026-07-30T07:00:00.000Z');
    expect((await at('flash-mob-aktobe-2026'))?.toISOString()).toBe('2026-07-30T07:00:00.000Z');
  });

  test.each([
    ['zhezkazgan-palace-of-culture', ['karaganda', 'karaganda', 'ulytau']],
    ['semey-abai-library', ['east-kazakhstan', 'east-kazakhstan', 'abai']],
    ['taldykorgan-park', ['almaty-oblast', 'almaty-oblast', 'jetisu']],
    ['shymkent-library', ['south-kazakhstan', 'shymkent', 'shymkent']],
    ['khan-shatyr', ['astana', 'astana', 'astana']],
  ])('%s is where it was in 2015, on 7 June 2022 and in 2026', async (slug, divisions) => {
    expect(
      await column(
        `SELECT venue_division.division_id FROM unnest($2::date[]) AS day
           JOIN venue ON venue.slug = $1
           JOIN venue_division ON venue_division.venue_id = venue.id AND venue_division.valid @> day ORDER BY day`,
        [slug, ['2015-07-30', '2022-06-07', '2026-07-30']],
      ),
    ).toEqual(divisions);
  });
});

test('a flash-mob waits for the atrium of Khan Shatyr, which is free at noon on 30 July, and so is somebody', async () => {
  const noon = `tstzrange('2026-07-30T06:00Z', '2026-07-30T10:00Z')`;
  expect(
    await only(
      `SELECT count(*)::integer FROM occurrence_space JOIN space ON space.id = occurrence_space.space_id
         JOIN venue ON venue.id = space.venue_id
        WHERE venue.slug = 'khan-shatyr' AND space.name ->> 'en' = 'atrium' AND occurrence_space.occupied && ${noon}`,
    ),
  ).toBe(0);
  expect(
    await column(
      `SELECT person.name FROM person WHERE person.home_division = 'astana' AND person.role IS NULL
          AND NOT EXISTS (SELECT FROM assignment WHERE assignment.person_id = person.id AND assignment.occupied && ${noon})
        ORDER BY person.name COLLATE "kk-x-icu"`,
    ),
  ).toEqual(['Арман Бекенов', 'Жанар Әлиева', 'Серік Оспанов']);
  expect(
    await sample.rows(
      `SELECT event.state, event.title ->> 'en' AS title, event.length_minutes, occurrence.tray_reason,
              EXISTS (SELECT FROM participation JOIN organization ON organization.id = participation.organization_id
                       WHERE participation.event_id = event.id AND organization.slug = 'korgau-astana') AS korgau
         FROM event JOIN occurrence ON occurrence.event_id = event.id
        WHERE event.slug IN ('flash-mob-together-astana-2026', 'roundtable-labour-astana-2026') ORDER BY event.slug`,
    ),
  ).toEqual([
    {
      state: 'draft',
      title: 'Flash-mob “Let’s stop trafficking together!”',
      length_minutes: 90,
      tray_reason: 'no-time',
      korgau: false,
    },
    {
      state: 'draft',
      title: 'Roundtable: preventing labour exploitation',
      length_minutes: 120,
      tray_reason: 'no-time',
      korgau: false,
    },
  ]);
});

test('confirmed events have their quorum, save one that a partner left and one that moved', async () => {
  const events = await sample.rows<{ slug: string; needs: QuorumRequirement[]; partners: QuorumParticipation[] }>(
    `SELECT event.slug,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', requirement.kind, 'role', requirement.role,
                'needed', requirement.needed, 'granted', requirement.granted)), '[]')
               FROM requirement WHERE requirement.event_id = event.id) AS needs,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('role', participation.role,
                'answer', coalesce(latest.answer, 'needs-action'), 'current', latest.slot_digest = event.slot_digest)), '[]')
               FROM participation
               LEFT JOIN LATERAL (SELECT answer.answer, answer.slot_digest FROM answer
                 WHERE answer.participation_id = participation.id ORDER BY answer.at DESC LIMIT 1) AS latest ON true
              WHERE participation.event_id = event.id) AS partners
       FROM event WHERE event.state IN ('confirmed', 'completed') AND event.edition_year = 2026 ORDER BY event.slug`,
  );
  expect(events.filter(({ needs, partners }) => !quorum(needs, partners).reached).map(({ slug }) => slug)).toEqual([
    'flash-mob-atyrau-2026',
    'leaflets-parks-shymkent-2026',
  ]);
  expect(events.filter(({ needs }) => needs.some(({ needed }) => needed)).length).toBeGreaterThan(20);
});

describe('nobody real is in it', () => {
  test('four accounts open with the password, the others have none', async () => {
    const accounts = await sample.rows<{ email: string; password_hash: string }>(
      `SELECT person.email, person.password_hash FROM person WHERE person.password_hash IS NOT NULL ORDER BY 1`,
    );
    expect(accounts.map(({ email }) => email)).toEqual(
      ['admin', 'astana', 'national', 'observer'].map((name) => `${name}@birge.example`),
    );
    expect(new Set(accounts.map(({ password_hash: hash }) => hash)).size).toBe(1);
    expect(accounts[0]?.password_hash).toMatch(/^\$argon2id\$/);
    expect(await verify(accounts[0]!.password_hash, samplePassword)).toBe(true);
  });

  test('every address of 2026 is one that cannot exist, and no telephone is given', async () => {
    const addresses = await column<string>(
      `SELECT contact.email FROM contact WHERE contact.archived_at IS NULL
        UNION SELECT person.email FROM person WHERE person.email IS NOT NULL
        UNION SELECT message.recipient FROM message
        UNION SELECT substring(event.online_url FROM '://([^/]+)') FROM event WHERE event.online_url IS NOT NULL`,
    );
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(40);
    expect(
      await only(
        `SELECT count(*)::integer FROM contact WHERE contact.archived_at IS NULL AND contact.phone IS NOT NULL`,
      ),
    ).toBe(0);
    expect(await only(`SELECT count(*)::integer FROM venue WHERE venue.address <> '{}'`)).toBe(0);
  });
});

test('everything in it wrote a change row', async () => {
  const silent = await sample.rows(
    `SELECT made.subject, count(*)::integer AS rows
       FROM (SELECT 'event' AS subject, event.id FROM event
             UNION ALL SELECT 'occurrence', occurrence.id FROM occurrence
             UNION ALL SELECT 'assignment', assignment.id FROM assignment
             UNION ALL SELECT 'requirement', requirement.id FROM requirement
             UNION ALL SELECT 'participation', participation.id FROM participation
             UNION ALL SELECT 'invitation', invitation.id FROM invitation
             UNION ALL SELECT 'answer', answer.id FROM answer
             UNION ALL SELECT 'message', message.id FROM message
             UNION ALL SELECT 'organization', organization.id FROM organization
             UNION ALL SELECT 'contact', contact.id FROM contact
             UNION ALL SELECT 'venue', venue.id FROM venue
             UNION ALL SELECT 'space', space.id FROM space
             UNION ALL SELECT 'person', person.id FROM person
             UNION ALL SELECT 'edition', edition.id FROM edition) AS made
      WHERE NOT EXISTS (SELECT FROM change WHERE change.subject = made.subject AND change.subject_id = made.id AND change.via = 'sample')
      GROUP BY made.subject`,
  );
  expect(silent).toEqual([]);
});
