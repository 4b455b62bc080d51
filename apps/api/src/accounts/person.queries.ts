import { can, scopeOf, type Person } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { containing, pageSql } from '../platform/database/reading.js';
import { seesAddresses, type Who } from '../platform/http/allow.js';
import { PAGE_SIZE } from '../platform/http/views.js';
import type { PeopleQuery, PersonView } from './person.dto.js';

/**
 * What an oblast coordinator sees (`scope` is her divisions, null the whole country, `self` herself): who works or lives
 * in a division of hers, and who works for the whole country.
 */
export const personVisible = (scope: string, self: string): string => `(${scope}::text[] IS NULL
       OR person.id = ${self}
       OR person.role IN ('administrator', 'national', 'observer')
       OR person.home_division = ANY (${scope})
       OR EXISTS (SELECT FROM person_division AS own WHERE own.person_id = person.id AND own.division_id = ANY (${scope})))`;
const inScope = personVisible('$1', '$2');

const columns = `person.id, person.name, person.email, person.role, person.language, person.languages, person.skills,
            person.home_division AS "homeDivision",
            ARRAY(SELECT own.division_id FROM person_division AS own
                   WHERE own.person_id = person.id ORDER BY own.division_id) AS divisions,
            person.password_hash IS NOT NULL AND person.archived_at IS NULL AS "signsIn",
            person.archived_at IS NOT NULL AS archived, person.version`;

/** Whether this person may change that one: an administrator is only an administrator's to change. */
export const mayChange = (who: Who, { role }: Pick<PersonView, 'role'>): boolean =>
  can(who, 'person:write') && (role !== 'administrator' || who.role === 'administrator');

const asSeenBy =
  (who: Who) =>
  <P extends Omit<PersonView, 'mayWrite'>>(person: P): P & { mayWrite: boolean } => ({
    ...person,
    email: seesAddresses(who) ? person.email : null,
    mayWrite: mayChange(who, person),
  });

export async function peoplePage(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  { q, oblast, role, page = 1, archived = 'no' }: PeopleQuery,
): Promise<(PersonView & { total: string })[]> {
  const rows = await tx.query<(Omit<PersonView, 'mayWrite'> & { total: string })[]>(
    `SELECT ${columns}, count(*) OVER () AS total
       FROM person
      WHERE ${inScope}
        AND person.merged_into IS NULL
        AND (person.archived_at IS NOT NULL) = $3
        AND ($4::text IS NULL OR lower(person.name) LIKE $4 OR ($7 AND person.email LIKE $4))
        AND ($5::text IS NULL OR person.role = $5)
        AND ($6::text IS NULL OR person.home_division = $6
             OR EXISTS (SELECT FROM person_division AS own WHERE own.person_id = person.id AND own.division_id = $6))
      ORDER BY person.name COLLATE "kk-x-icu", person.id
      ${pageSql(page, PAGE_SIZE)}`,
    [scopeOf(who), who.id, archived === 'yes', containing(q), role ?? null, oblast ?? null, seesAddresses(who)],
  );
  return rows.map(asSeenBy(who));
}

/** The person, if this one may see her. */
export async function personInScope(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  id: string,
): Promise<PersonView | null> {
  const [row] = await tx.query<Omit<PersonView, 'mayWrite'>[]>(
    `SELECT ${columns} FROM person WHERE person.id = $3 AND ${inScope}`,
    [scopeOf(who), who.id, id],
  );
  return row ? asSeenBy(who)(row) : null;
}

/** Who she is to the product now; null once her account is put away. For what she asked for and is done later. */
export async function activePerson(tx: Pick<EntityManager, 'query'>, id: string): Promise<Person | null> {
  const [row] = await tx.query<Person[]>(
    `SELECT person.id, person.role,
            ARRAY(SELECT own.division_id FROM person_division AS own
                   WHERE own.person_id = person.id ORDER BY own.division_id) AS divisions
       FROM person WHERE person.id = $1 AND person.archived_at IS NULL`,
    [id],
  );
  return row ?? null;
}
