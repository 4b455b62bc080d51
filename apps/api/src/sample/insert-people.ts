import type { EntityManager } from 'typeorm';
import { resolveWallTime } from '@birge/domain';
import { said } from './content/availability.js';
import { people } from './content/people.js';
import { insertRows } from './rows.js';
import { sampleId } from './sample-id.js';

export const personId = (id: string): string => sampleId(`person/${id}`);

/** The four accounts share one hash: hashing four times would be most of the loading time. */
export async function insertPeople(tx: EntityManager, passwordHash: string): Promise<void> {
  await insertRows(
    tx,
    'person',
    people.map((person) => ({
      id: personId(person.id),
      email: person.role ? `${person.id}@birge.example` : null,
      name: person.name,
      role: person.role,
      password_hash: person.signsIn ? passwordHash : null,
      language: person.language,
      languages: person.languages,
      skills: person.skills ?? [],
      home_division: person.home,
      version: 1,
    })),
  );
  await insertRows(
    tx,
    'person_division',
    people.flatMap((person) =>
      person.divisions.map((division) => ({ person_id: personId(person.id), division_id: division })),
    ),
  );
  await insertRows(
    tx,
    'availability',
    said.map(({ person, kind, allDay, start, end }) => ({
      id: sampleId(`availability/${person}/${start}`),
      person_id: personId(person),
      kind,
      all_day: allDay,
      wall_start: start,
      wall_end: end,
      zone: ZONE,
      during: `[${instantOf(start)},${instantOf(end)})`,
      version: 1,
    })),
  );
}

const ZONE = 'Asia/Almaty';
function instantOf(wall: string): string {
  const found = resolveWallTime(wall, ZONE);
  if (found.kind !== 'resolved') throw new Error(`not a time of the sample: ${wall}`);
  return new Date(found.instant).toISOString();
}
