import { Injectable } from '@nestjs/common';
import {
  findConflicts,
  holds,
  holidaysOf,
  localDate,
  scopeOf,
  textIn,
  widened,
  type Conflict,
  type ConflictContext,
  type Language,
  type ProblemCode,
  type Scheduled,
  type Slot,
} from '@birge/domain';
import { conflictSentence } from '@birge/i18n';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { driverErrorOf, violatedConstraint } from '../platform/database/database-error.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import { aroundFacts, circumstances, judgedFacts, type CircumstancesRow, type FactsRow } from './conflict.queries.js';
import type { ConflictView } from './conflict.view.js';

/** An occurrence as it would be; whatever is not said stays as it is. */
export interface Would {
  occurrenceId: string;
  /** Null: in the tray. */
  slot?: Slot | null;
  venueId?: string | null;
  spaceIds?: readonly string[];
  setupMinutes?: number;
  teardownMinutes?: number;
  allDay?: boolean;
  /** Someone more who is assigned. */
  personId?: string;
}

const refusals: Partial<Record<Conflict['kind'], ProblemCode>> = {
  'space-taken': 'space-already-booked',
  'person-elsewhere': 'person-already-assigned',
  'item-taken': 'item-already-taken',
};

/** What stands against a change: the domain's rule over what the database knows around it, in the reader's words. */
@Injectable()
export class ConflictService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Every conflict of the occurrences as they would be, worst first. Three statements, however many they are. */
  async find(
    db: Pick<EntityManager, 'query'>,
    who: Who,
    language: Language,
    changes: readonly Would[],
  ): Promise<ConflictView[]> {
    const ids = changes.map(({ occurrenceId }) => occurrenceId);
    const judged = await judgedFacts(db, ids, scopeOf(who));
    if (judged.length === 0) return [];
    const year = judged[0]!.editionYear;
    const would = new Map(changes.map((change) => [change.occurrenceId, change]));
    const after = judged.map((row) => ({ row, scheduled: scheduledOf(row, would.get(row.id)) }));
    const together = after.map(({ scheduled }) => scheduled);
    const around = await aroundFacts(db, ids, year, resourcesOf(together), scopeOf(who));
    const known = await circumstances(db, year, {
      events: [...new Set(judged.map(({ eventId }) => eventId))],
      venues: together.flatMap(({ venueId }) => venueId ?? []),
      spaces: together.flatMap(({ spaceIds }) => spaceIds),
      people: together.flatMap(({ people }) => people),
      items: together.flatMap(({ items }) => items.map(({ id }) => id)),
      organizations: together.flatMap(({ organizations }) => organizations),
    });
    const neighbours = around.map((row) => scheduledOf(row));
    const rows = new Map([...judged, ...around].map((row) => [row.id, row]));
    return after.flatMap(({ row, scheduled }) =>
      findConflicts(
        withPoint(scheduled, known),
        [...together, ...neighbours],
        this.contextOf(row, scheduled, known),
      ).map((conflict) => describeConflict(conflict, row, rows, known, language)),
    );
  }

  /** The first blocking conflict as a refusal that carries them all. */
  refuseBlocked(conflicts: readonly ConflictView[]): void {
    const blocking = conflicts.filter(({ severity }) => severity === 'blocking');
    const code = blocking[0] && refusals[blocking[0].kind];
    if (code) throw refuse(code, {}, { conflicts: blocking });
  }

  /**
   * What a constraint refused in a race, said as kindly as if it had been seen before: who is in the way now. Anything
   * else is thrown on as it was. Asked outside the transaction that failed, or after its savepoint.
   */
  async explain(
    error: unknown,
    who: Who,
    language: Language,
    changes: readonly Would[],
    db: Pick<EntityManager, 'query'> = this.db,
  ): Promise<never> {
    if (driverErrorOf(error) && violatedConstraint(error)?.endsWith('_no_overlap')) {
      this.refuseBlocked(await this.find(db, who, language, changes));
    }
    throw error;
  }

  private contextOf(row: FactsRow, scheduled: Scheduled, known: CircumstancesRow): ConflictContext {
    return {
      venue: known.venues.find(({ id }) => id === scheduled.venueId) ?? null,
      spaceCapacity: Object.fromEntries(known.spaces.map(({ id, capacity }) => [id, capacity])),
      edition: known.edition,
      holidays: holidaysOf(row.editionYear, known.overrides),
      itemQuantities: Object.fromEntries(known.items.map(({ id, quantity }) => [id, quantity])),
      leadTimes: known.leadTimes.filter(({ eventId }) => eventId === row.eventId),
      holidayOverrides: known.overrides,
      unavailable: Object.fromEntries(
        [...Map.groupBy(known.unavailable, ({ personId }) => personId)].map(([person, times]) => [
          person,
          times.map(({ from, to }) => ({ start: from, end: to })),
        ]),
      ),
      today: localDate(this.clock.now(), row.zone ?? 'Asia/Almaty'),
    };
  }
}

function scheduledOf(row: FactsRow, change?: Would): Scheduled {
  const own = row.startsAt === null || row.endsAt === null ? null : { start: row.startsAt, end: row.endsAt };
  const slot =
    change?.slot === undefined ? own : change.slot && { start: change.slot.startsAt, end: change.slot.endsAt };
  const venueId = change?.venueId === undefined ? row.venueId : change.venueId;
  return {
    id: row.id,
    eventId: row.eventId,
    holds: holds(row.state) || change !== undefined,
    slot,
    occupied:
      slot && widened(slot, change?.setupMinutes ?? row.setupMinutes, change?.teardownMinutes ?? row.teardownMinutes),
    wallStart: change?.slot === undefined ? row.start : (change.slot?.wallStart ?? null),
    wallEnd: change?.slot === undefined ? row.end : (change.slot?.wallEnd ?? null),
    allDay: change?.allDay ?? row.allDay,
    venueId,
    spaceIds: change?.spaceIds ?? row.spaceIds,
    people: change?.personId && !row.people.includes(change.personId) ? [...row.people, change.personId] : row.people,
    items: row.items,
    organizations: row.organizations,
    point:
      venueId === row.venueId && row.latitude !== null && row.longitude !== null
        ? { latitude: Number(row.latitude), longitude: Number(row.longitude) }
        : null,
    expected: row.expected,
    quorumLost: row.state === 'confirmed' && !row.quorumReached,
  };
}

/** A venue that it would move to has a point of its own. */
function withPoint(scheduled: Scheduled, known: CircumstancesRow): Scheduled {
  const venue = known.venues.find(({ id }) => id === scheduled.venueId);
  return !venue || venue.latitude === null || venue.longitude === null
    ? scheduled
    : { ...scheduled, point: { latitude: venue.latitude, longitude: venue.longitude } };
}

/** What they hold, from the first of them to the last. Without a time nothing can be in the way: an empty range. */
const resourcesOf = (scheduled: readonly Scheduled[]) => {
  const occupied = scheduled.flatMap(({ occupied }) => occupied ?? []);
  return {
    from: occupied.length === 0 ? 0 : Math.min(...occupied.map(({ start }) => start)),
    to: occupied.length === 0 ? 0 : Math.max(...occupied.map(({ end }) => end)),
    spaces: scheduled.flatMap(({ spaceIds }) => spaceIds),
    people: scheduled.flatMap(({ people }) => people),
    items: scheduled.flatMap(({ items }) => items.map(({ id }) => id)),
    organizations: scheduled.flatMap(({ organizations }) => organizations),
  };
};

function describeConflict(
  conflict: Conflict,
  row: FactsRow,
  rows: ReadonlyMap<string, FactsRow>,
  known: CircumstancesRow,
  language: Language,
): ConflictView {
  const other = conflict.withId ? rows.get(conflict.withId) : undefined;
  const way = other?.visible
    ? { title: other.title, start: other.start, end: other.end, zone: other.zone, coordinator: other.coordinator }
    : null;
  const subjectName = nameOf(conflict.subjectId, known, language);
  const told = {
    kind: conflict.kind,
    severity: conflict.severity,
    // Outside the reader's scope: busy, at that time, and nothing more.
    with: other && !other.visible ? { title: null, start: other.start, end: other.end, coordinator: null } : way,
    subjectName,
    values: conflict.values,
  };
  return {
    kind: conflict.kind,
    severity: conflict.severity,
    occurrenceId: row.id,
    withOccurrenceId: way ? conflict.withId : null,
    with: way,
    subjectId: conflict.subjectId,
    subjectName,
    values: conflict.values,
    message: conflictSentence(language, told),
  };
}

function nameOf(id: string | null, known: CircumstancesRow, language: Language): string | null {
  if (!id) return null;
  const space = known.spaces.find((one) => one.id === id);
  if (space) return `${textIn(space.venue, language)}, ${textIn(space.name, language)}`;
  const person = known.people.find((one) => one.id === id);
  if (person) return person.name;
  const named = [...known.items, ...known.organizations].find((one) => one.id === id);
  return named ? textIn(named.name, language) : null;
}
