import { Injectable } from '@nestjs/common';
import { actsFrom, can, freshness, isMovable, scopeOf, type Language, type Localized } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Audit, difference } from '../platform/audit/audit.js';
import { takeSlug } from '../platform/database/slugs.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import { pageOf } from '../platform/http/views.js';
import { ConflictService } from './conflict.service.js';
import type { ProblemsView } from './conflict.view.js';
import type { CreateEventRequest, EditEventRequest, EventListQuery } from './event.dto.js';
import type { EventListView, EventRowView, HistoryView } from './event-list.view.js';
import { freshnessOf } from './event-freshness.js';
import { dated } from './requirement-dates.js';
import { keepInReach, lockEvent } from './event.lock.js';
import { editionOf, eventById, eventHistory, eventList, editionTags } from './event.queries.js';
import { columnsOf, eventColumns } from './event-columns.js';
import type { EventView } from './event.view.js';
import { namedDivisions, writeDivisions } from './named-divisions.js';
import { checkReferences, placementOn } from './placement.js';

const HISTORY_PAGE = 50;

@Injectable()
export class EventService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly conflicts: ConflictService,
    private readonly clock: Clock,
  ) {}

  async list(who: Who, query: EventListQuery, language: Language): Promise<EventListView> {
    const now = this.clock.now();
    const page = await pageOf<EventRowView>(
      async (at) => {
        const rows = await eventList(this.db, who, { ...query, page: at }, language, now);
        return rows.map(({ heardSince, heardAnswered, ...row }) => ({
          ...row,
          freshness:
            heardSince === null
              ? null
              : freshness({ answeredAt: heardAnswered ? heardSince : null, askedAt: heardSince }, now),
        }));
      },
      query.page,
      query.size,
    );
    return { ...page, tags: await editionTags(this.db, who, query.edition) };
  }

  async view(who: Who, id: string, tx: Pick<EntityManager, 'query'> = this.db): Promise<EventView> {
    const row = await eventById(tx, who, id);
    if (!row) throw refuse('not-found');
    const { archived, overrides, ...event } = row;
    const may = (action: Parameters<typeof can>[1]) => !archived && can(who, action, event.divisions);
    return {
      ...event,
      freshness: freshnessOf(event, this.clock.now()),
      requirements: dated(event.requirements, event, overrides),
      occurrences: event.occurrences.map((occurrence) => ({
        ...occurrence,
        mayMove: may('event:schedule') && isMovable(event.state),
      })),
      acts: may('event:write') ? actsFrom(event.state) : [],
      may: {
        edit: may('event:write'),
        schedule: may('event:schedule'),
        assign: may('assignment:write'),
        invite: may('participation:write'),
        publish: can(who, 'publishing:write', event.divisions),
      },
    };
  }

  /** What stands in its way now, in the reader's words: they are why it is no part of the event itself. */
  async problems(who: Who, language: Language, id: string): Promise<ProblemsView> {
    const event = await eventById(this.db, who, id);
    if (!event) throw refuse('not-found');
    // It holds nothing and will not happen: nothing can be in its way until it is planned again.
    if (event.state === 'cancelled') return { items: [] };
    const asTheyAre = event.occurrences.map(({ occurrenceId }) => ({ occurrenceId }));
    return { items: await this.conflicts.find(this.db, who, language, asTheyAre) };
  }

  async history(who: Who, id: string, before: number | null): Promise<HistoryView> {
    if (!(await eventById(this.db, who, id))) throw refuse('not-found');
    const rows = await eventHistory(this.db, id, before, HISTORY_PAGE + 1);
    const items = rows.slice(0, HISTORY_PAGE);
    return { items, next: rows.length > HISTORY_PAGE ? items.at(-1)!.id : null };
  }

  create(who: Who, request: CreateEventRequest): Promise<EventView> {
    return this.db.transaction(async (tx) => {
      const id = await this.insert(tx, who, request);
      await this.audit.record(tx, who, {
        action: 'event.created',
        subject: 'event',
        subjectId: id,
        eventId: id,
        after: { title: request.title, typeId: request.typeId, edition: request.edition },
      });
      return this.view(who, id, tx);
    });
  }

  edit(who: Who, id: string, request: EditEventRequest): Promise<EventView> {
    return this.db.transaction((tx) => this.editIn(tx, who, id, request));
  }

  async editIn(tx: EntityManager, who: Who, id: string, request: EditEventRequest): Promise<EventView> {
    const locked = await lockEvent(tx, who, id);
    const before = await this.view(who, id, tx);
    if (locked.version !== request.version) throw refuse('stale-version', {}, { current: before });
    await checkReferences(tx, who, request, before.coordinator?.id);
    const { version, divisions, ...fields } = request;
    const columns = columnsOf(fields);
    await tx.query(
      `UPDATE event SET ${[...columns.keys()].map((column, n) => `${column} = $${n + 3}, `).join('')}version = $2 + 1
        WHERE event.id = $1 AND event.version = $2`,
      [id, version, ...columns.values()],
    );
    const named = divisions && (await namedDivisions(tx, id));
    if (divisions) await writeDivisions(tx, who, id, divisions);
    await keepInReach(tx, who, [id], { field: 'divisions' });
    const after = await this.view(who, id, tx);
    const told = difference(
      { ...factsOf(before), ...(named && { divisions: named }) },
      { ...factsOf(after), ...(named && { divisions: await namedDivisions(tx, id) }) },
    );
    await this.audit.record(tx, who, {
      action: 'event.edited',
      subject: 'event',
      subjectId: id,
      eventId: id,
      ...told,
    });
    return after;
  }

  /** A draft with the same words, length, requirements and partners; no slot, no answers, nobody assigned. */
  duplicate(who: Who, id: string): Promise<EventView> {
    return this.db.transaction(async (tx) => {
      await lockEvent(tx, who, id);
      const from = await this.view(who, id, tx);
      const coordinatorId = from.coordinator?.id ?? null;
      const copy = await this.insert(
        tx,
        who,
        {
          ...from,
          coordinatorId,
          divisions: from.occurrences.some(({ venue }) => venue) ? [] : from.divisions,
          venueId: from.occurrences[0]?.venue?.id ?? null,
          place: from.occurrences[0]?.place ?? {},
        },
        coordinatorId,
      );
      await tx.query(
        `INSERT INTO participation (event_id, organization_id, role, asked, position)
         SELECT $2, participation.organization_id, participation.role, participation.asked, participation.position
           FROM participation WHERE participation.event_id = $1`,
        [id, copy],
      );
      await this.audit.record(tx, who, {
        action: 'event.duplicated',
        subject: 'event',
        subjectId: copy,
        eventId: copy,
        after: { from: id },
      });
      return this.view(who, copy, tx);
    });
  }

  private async insert(
    tx: EntityManager,
    who: Who,
    request: CreateEventRequest,
    coordinatorSoFar: string | null = null,
  ): Promise<string> {
    const edition = await editionOf(tx, request.edition);
    if (!edition) throw new Refused({ code: 'field-invalid' }, [{ field: 'edition', code: 'unknown-reference' }]);
    if (edition.archived) throw refuse('edition-is-archived', { field: 'edition' });
    await checkReferences(tx, who, request, coordinatorSoFar);
    const date = request.windowFrom ?? `${edition.year}-07-30`;
    const { venueId } = await placementOn(
      tx,
      who,
      { venueId: request.venueId ?? null, spaceIds: [] },
      date,
      request.divisions ?? [],
    );
    const scope = scopeOf(who);
    // A national event is a national coordinator's.
    if (scope && !venueId && !request.divisions?.length)
      throw new Refused({ code: 'field-invalid' }, [{ field: 'divisions', code: 'required' }]);
    const slug = await takeSlug(tx, 'event', request.title);
    const columns = columnsOf({
      coordinatorId: who.role === 'administrator' ? null : who.id,
      ...withoutUndefined(request),
    });
    const names = [...columns.keys()];
    const [event] = await tx.query<{ id: string }[]>(
      `INSERT INTO event (edition_id, edition_year, slug, ${names.join(', ')})
       VALUES ($1, $2, $3, ${names.map((_, n) => `$${n + 4}`).join(', ')}) RETURNING id`,
      [edition.id, edition.year, slug, ...columns.values()],
    );
    if (request.divisions) await writeDivisions(tx, who, event!.id, request.divisions);
    await tx.query(
      `INSERT INTO requirement (event_id, kind, role, label, short, applies, lead_days, position)
       SELECT $1, needed.kind, needed.role, needed.label, needed.short, needed.applies, needed.lead_days, needed.position
         FROM event_type_requirement needed WHERE needed.event_type_id = $2`,
      [event!.id, request.typeId],
    );
    await tx.query(
      `INSERT INTO occurrence (event_id, holds, edition_year, venue_id, place, tray_reason) VALUES ($1, false, $2, $3, $4, 'no-time')`,
      [event!.id, edition.year, venueId, (request.place ?? {}) as Localized],
    );
    return event!.id;
  }
}

const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** What the audit compares: the event's own columns, as a request names them. */
const factsOf = (event: EventView): Record<string, unknown> => {
  const facts = { ...event, coordinatorId: event.coordinator?.id ?? null } as Record<string, unknown>;
  return Object.fromEntries(Object.keys(eventColumns).map((key) => [key, facts[key]]));
};
