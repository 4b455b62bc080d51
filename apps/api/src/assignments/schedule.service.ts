import { Injectable } from '@nestjs/common';
import { dateOf, loadByDay, scopeOf, totalLoad } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { personInScope } from '../accounts/person.queries.js';
import { eventVisible } from '../events/event-scope.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import { dutiesJson, type DutyRow } from './duties.sql.js';
import { dutyView, placed } from './person-duty.js';
import type { ScheduleView } from './schedule.dto.js';

/** One person's days. Her own she sees whole, wherever they are. */
@Injectable()
export class ScheduleService {
  constructor(private readonly db: DataSource) {}

  async of(who: Who, personId: string, edition: number): Promise<ScheduleView> {
    const person = await personInScope(this.db, who, personId);
    if (!person) throw refuse('not-found');
    const duties = await dutiesIn(this.db, personId, edition, who.id === personId ? null : scopeOf(who));
    const held = duties.map(placed).filter((duty) => duty.holds);
    const load = loadByDay(held);
    const days = [...new Set(duties.map(({ start }) => dateOf(start)))].sort();
    return {
      personId,
      name: person.name,
      edition,
      totalMinutes: totalLoad(held),
      days: days.map((day) => ({
        day,
        minutes: load.get(day) ?? 0,
        duties: duties.filter(({ start }) => dateOf(start) === day).map(dutyView),
      })),
    };
  }
}

async function dutiesIn(
  db: Pick<EntityManager, 'query'>,
  personId: string,
  edition: number,
  scope: readonly string[] | null,
): Promise<DutyRow[]> {
  const [row] = await db.query<{ duties: DutyRow[] }[]>(
    `SELECT ${dutiesJson('person', eventVisible('event', '$3'), 'occurrence.edition_year = $2')} AS duties
       FROM person WHERE person.id = $1`,
    [personId, edition, scope],
  );
  return row!.duties;
}
