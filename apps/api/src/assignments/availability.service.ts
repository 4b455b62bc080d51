import { Injectable } from '@nestjs/common';
import { can, countryZone, dateOf, minutesBetween, resolveWallTime, timeOf, type WallTime } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { PersonView } from '../accounts/person.dto.js';
import { personInScope } from '../accounts/person.queries.js';
import { Audit, difference } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { insertInto, lockRow, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import type { AvailabilityView, ChangeSaidRequest, SaidView, SayRequest } from './availability.dto.js';
import { homeZone, saidBy, saidById } from './availability.queries.js';

/**
 * Whether this person may speak for that one: everyone for herself; who keeps people, for all; an oblast coordinator for
 * those of her divisions.
 */
export const speaksFor = (who: Who, { id, homeDivision, divisions }: PersonView): boolean =>
  who.id === id ||
  can(who, 'person:write') ||
  can(who, 'assignment:write', [...divisions, ...(homeDivision ? [homeDivision] : [])]);

@Injectable()
export class AvailabilityService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async of(who: Who, personId: string): Promise<AvailabilityView> {
    const person = await seen(this.db, who, personId);
    const [zone, items] = [await homeZone(this.db, personId, this.clock.today()), await saidBy(this.db, personId)];
    return { zone: zone ?? countryZone, items, mayWrite: speaksFor(who, person) };
  }

  say(who: Who, personId: string, request: SayRequest): Promise<SaidView> {
    return this.db.transaction(async (tx) => {
      await spokenFor(tx, who, personId);
      const id = await insertInto(tx, 'availability', {
        person_id: personId,
        ...(await this.columnsOf(tx, personId, request)),
      });
      const said = await saidById(tx, id);
      await this.record(tx, who, personId, 'said', null, said!);
      return viewOf(said!);
    });
  }

  change(who: Who, id: string, { version, ...request }: ChangeSaidRequest): Promise<SaidView> {
    return this.db.transaction(async (tx) => {
      const before = await this.locked(tx, who, id);
      if (version !== before.version) throw refuse('stale-version', {}, { current: viewOf(before) });
      const columns = await this.columnsOf(tx, before.personId, request);
      if (!(await updateAt(tx, 'availability', { id, version }, columns))) throw refuse('stale-version');
      const after = await saidById(tx, id);
      await this.record(tx, who, before.personId, 'changed', before, after!);
      return viewOf(after!);
    });
  }

  takeBack(who: Who, id: string, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const before = await this.locked(tx, who, id);
      if (version !== before.version) throw refuse('stale-version', {}, { current: viewOf(before) });
      await tx.query('DELETE FROM availability WHERE availability.id = $1', [id]);
      await this.record(tx, who, before.personId, 'taken-back', before, null);
    });
  }

  /** The person's row is the lock of all that she said. */
  private async locked(tx: EntityManager, who: Who, id: string) {
    const found = await saidById(tx, id);
    if (!found) throw refuse('not-found');
    await spokenFor(tx, who, found.personId);
    const before = await saidById(tx, id);
    if (!before) throw refuse('not-found');
    return before;
  }

  private async columnsOf(tx: EntityManager, personId: string, { kind, allDay, start, end }: SayRequest) {
    checkTimes(allDay, start, end);
    const zone = (await homeZone(tx, personId, dateOf(start))) ?? countryZone;
    return {
      kind,
      all_day: allDay,
      wall_start: start,
      wall_end: end,
      zone,
      during: `[${instantOf(start, zone, 'earlier')},${instantOf(end, zone, 'later')})`,
    };
  }

  private record(
    tx: EntityManager,
    who: Who,
    personId: string,
    what: 'said' | 'changed' | 'taken-back',
    before: SaidView | null,
    after: SaidView | null,
  ): Promise<void> {
    const facts = (said: SaidView | null) =>
      said && { kind: said.kind, allDay: said.allDay, start: said.start, end: said.end };
    const changed = before && after ? difference(facts(before)!, facts(after)!) : null;
    return this.audit.record(tx, who, {
      action: `availability.${what}`,
      subject: 'person',
      subjectId: personId,
      before: changed?.before ?? facts(before),
      after: changed?.after ?? facts(after),
    });
  }
}

async function seen(db: Pick<EntityManager, 'query'>, who: Who, id: string): Promise<PersonView> {
  const person = await personInScope(db, who, id);
  if (!person) throw refuse('not-found');
  return person;
}

async function spokenFor(tx: EntityManager, who: Who, personId: string): Promise<void> {
  await lockRow(tx, 'person', personId);
  if (!speaksFor(who, await seen(tx, who, personId))) throw refuse('not-allowed');
}

function checkTimes(allDay: boolean, start: WallTime, end: WallTime): void {
  const notADay = (field: string) => new Refused({ code: 'field-invalid' }, [{ field, code: 'not-a-date' }]);
  if (allDay && timeOf(start) !== '00:00') throw notADay('start');
  if (allDay && timeOf(end) !== '00:00') throw notADay('end');
  if (minutesBetween(start, end) <= 0) throw refuse('slot-ends-before-it-starts', { field: 'end' });
}

/** In the hour that happened twice, all of both is meant. */
function instantOf(wall: WallTime, zone: string, choice: 'earlier' | 'later'): string {
  const found = resolveWallTime(wall, zone, choice);
  return new Date(found.kind === 'resolved' ? found.instant : found[choice].instant).toISOString();
}

const viewOf = ({ id, kind, allDay, start, end, zone, version }: SaidView): SaidView => ({
  id,
  kind,
  allDay,
  start,
  end,
  zone,
  version,
});
