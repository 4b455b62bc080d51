import { Injectable } from '@nestjs/common';
import { addDays, can, holidaysOf, isMovable, mayBeWithoutVenue, type Language } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ConflictService, type Would } from '../events/conflict.service.js';
import { keepInReach, lockEventsFor, type LockedEvent } from '../events/event.lock.js';
import {
  eventsOfOccurrences,
  occurrencesById,
  writeSlots,
  type LockedOccurrence,
  type SlotChange,
} from '../events/occurrence.slot.js';
import { placementAt, venuesOn } from '../events/placement.js';
import { Audit } from '../platform/audit/audit.js';
import { lockHolds } from '../platform/database/locks.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import type { BoardItemsQuery, BoardQuery, MoveRequest, OneOfMoves } from './board.dto.js';
import { movedChange, plannedChange, slotChange, type Move, type Planned } from './move-changes.js';
import { boardItems, boardItemsInWindow, boardWindow, type ItemRow } from './board.queries.js';
import { forEachCard, withCards } from './cards-refused.js';
import { offsetsOf } from './board-offsets.js';
import type { BoardItemsView, BoardItemView, BoardWindowView, MovedTogetherView, MovedView } from './board.view.js';

@Injectable()
export class BoardService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly conflicts: ConflictService,
  ) {}

  async window(who: Who, query: BoardQuery, language: Language): Promise<BoardWindowView> {
    const row = await boardWindow(this.db, who, query, language);
    if (!row) throw refuse('not-found');
    const { edition, divisions, items, busy, overrides } = row;
    const from = query.from ?? edition.startsOn;
    const to = query.to ?? addDays(edition.endsOn, 1);
    const zones = new Set([
      ...divisions.map(({ timeZone }) => timeZone),
      ...items.flatMap(({ zone }) => zone ?? []),
      'Asia/Almaty',
    ]);
    const may = (action: Parameters<typeof can>[1]) => !edition.archived && can(who, action);
    return {
      edition,
      from,
      to,
      holidays: holidaysOf(edition.year, overrides)
        .filter(({ day }) => day >= from && day < to)
        .map(({ day, name }) => ({ day, name })),
      zones: Object.fromEntries([...zones].map((zone) => [zone, offsetsOf(zone, edition.year)])),
      divisions,
      items: items.map((item) => withRights(item, who, edition.archived)),
      busy,
      counts: {
        scheduled: items.filter(({ start }) => start !== null).length,
        tray: items.filter(({ start }) => start === null).length,
        drafts: items.filter(({ state }) => state === 'draft').length,
        cancelled: items.filter(({ state }) => state === 'cancelled').length,
      },
      may: {
        schedule: may('event:schedule'),
        assign: may('assignment:write'),
        invite: may('participation:write'),
        publish: may('publishing:write'),
      },
    };
  }

  /** Some events' cards as the window shows them now: what a live change asks for. */
  async items(who: Who, query: BoardItemsQuery): Promise<BoardItemsView> {
    const row = await boardItemsInWindow(this.db, who, query, query.events?.split(',') ?? []);
    if (!row) throw refuse('not-found');
    const zones = new Set(row.items.flatMap(({ zone }) => zone ?? []));
    return {
      items: row.items.map((item) => withRights(item, who, row.archived)),
      busy: row.busy,
      zones: Object.fromEntries([...zones].map((zone) => [zone, offsetsOf(zone, query.edition)])),
    };
  }

  async move(who: Who, language: Language, occurrenceId: string, to: MoveRequest): Promise<MovedView> {
    const { items, conflicts } = await this.moveTogether(who, language, [{ ...to, occurrenceId }]);
    return { item: items[0]!, conflicts };
  }

  /** Several occurrences in one transaction: all of them, or none with the reason. A draft that gets a slot is planned. */
  async moveTogether(who: Who, language: Language, moves: readonly (Move | OneOfMoves)[]): Promise<MovedTogetherView> {
    let would: Would[] = [];
    try {
      return await this.db.transaction((tx) => this.moveIn(tx, who, language, moves, (judged) => (would = judged)));
    } catch (error) {
      return await this.conflicts.explain(error, who, language, would).catch((explained: unknown) => {
        throw explained instanceof Refused ? withCards(explained, moves) : explained;
      });
    }
  }

  /** The same within a transaction of the caller's; `judged` hears what was asked about, for explaining a race. */
  async moveIn(
    tx: EntityManager,
    who: Who,
    language: Language,
    moves: readonly (Move | OneOfMoves)[],
    judged: (would: Would[]) => void = () => {},
  ): Promise<MovedTogetherView> {
    const planned = await this.prepare(tx, who, language, moves);
    const would = await this.wouldBe(tx, planned);
    judged(would);
    const conflicts = await this.conflicts.find(tx, who, language, would);
    this.conflicts.refuseBlocked(conflicts);
    const events = [...new Map(planned.map(({ event }) => [event.id, event])).values()];
    await lockHolds(
      tx,
      events.map(({ id }) => id),
      { spaces: planned.flatMap(({ change }) => change.placement.spaceIds) },
    );
    await writeSlots(
      tx,
      planned.map(({ change }) => change),
    );
    await keepInReach(
      tx,
      who,
      events.map(({ id }) => id),
      { action: 'event:schedule', field: 'venueId' },
    );
    const drafts = events.filter(({ state }) => state === 'draft');
    // The constraints are the judge of what the draft now holds.
    if (drafts.length > 0)
      await tx.query(`UPDATE event SET state = 'planned', version = version + 1 WHERE event.id = ANY ($1)`, [
        drafts.map(({ id }) => id),
      ]);
    await this.audit.recordAll(tx, who, [...planned.map(movedChange), ...drafts.map(plannedChange)]);
    const moved = await boardItems(
      tx,
      who,
      moves.map(({ occurrenceId }) => occurrenceId),
    );
    const ids = new Set(moves.map(({ occurrenceId }) => occurrenceId));
    return {
      items: moved.map((item) => withRights(item, who, false)),
      conflicts: conflicts.filter((conflict) => ids.has(conflict.occurrenceId)),
    };
  }

  /** Back into the tray: the slot goes, the state stays; the venue is kept as the wish that it was. */
  toTray(who: Who, occurrenceId: string, version: number): Promise<BoardItemView> {
    return this.db.transaction(async (tx) => {
      const [planned] = await this.locked(tx, who, 'en', [{ occurrenceId, version }]);
      const { event, occurrence } = planned!;
      const change: SlotChange = {
        occurrence,
        slot: null,
        placement: occurrence,
        allDay: occurrence.allDay,
        setupMinutes: occurrence.setupMinutes,
        teardownMinutes: occurrence.teardownMinutes,
        told: event.state !== 'draft',
        ...(occurrence.start && { trayReason: 'taken-off' as const }),
      };
      await lockHolds(tx, [event.id]);
      await writeSlots(tx, [change]);
      await this.audit.record(tx, who, { ...movedChange({ event, change }), action: 'occurrence.unscheduled' });
      const [item] = await boardItems(tx, who, [occurrenceId]);
      return withRights(item!, who, false);
    });
  }

  private async prepare(
    tx: EntityManager,
    who: Who,
    language: Language,
    moves: readonly (Move | OneOfMoves)[],
  ): Promise<Planned[]> {
    const locked = await this.locked(tx, who, language, moves);
    const wishes = moves.map((move, index) => {
      const { occurrence } = locked[index]!;
      return {
        venueId: move.venueId === undefined ? occurrence.venueId : move.venueId,
        spaceIds: move.spaceIds ?? occurrence.spaceIds,
        date: move.start.slice(0, 10),
      };
    });
    const venues = await venuesOn(tx, wishes);
    return forEachCard(language, moves, async (move, index) => {
      const { event, occurrence } = locked[index]!;
      const { date, ...wanted } = wishes[index]!;
      const leaves = wanted.venueId === null && occurrence.venueId !== null;
      if (leaves && !mayBeWithoutVenue({ ...event, place: occurrence.place }))
        throw new Refused({ code: 'venue-required', field: 'venueId' });
      const placement = await placementAt(tx, who, wanted, venues[index] ?? null, date, event.divisions);
      return { event, change: slotChange(event, occurrence, placement, move) };
    });
  }

  /** In the one order of locks: the events by id first, then what they are is read. */
  private async locked(
    tx: EntityManager,
    who: Who,
    language: Language,
    moves: readonly { occurrenceId: string; version: number }[],
  ): Promise<{ event: LockedEvent; occurrence: LockedOccurrence }[]> {
    const eventIds = await eventsOfOccurrences(
      tx,
      moves.map(({ occurrenceId }) => occurrenceId),
    );
    const events = await lockEventsFor(tx, who, [...new Set(eventIds)], 'event:schedule');
    const occurrences = await occurrencesById(
      tx,
      moves.map(({ occurrenceId }) => occurrenceId),
    );
    return forEachCard(language, moves, async (move) => {
      const occurrence = occurrences.find(({ id }) => id === move.occurrenceId);
      const event = events.find(({ id }) => id === occurrence?.eventId);
      if (!occurrence || !event) throw refuse('not-found');
      if (occurrence.version !== move.version)
        throw refuse('stale-version', {}, { current: await this.current(tx, who, occurrence.id) });
      if (event.state === 'cancelled') throw refuse('event-is-cancelled');
      if (!isMovable(event.state)) throw refuse('state-change-not-possible');
      return { event, occurrence };
    });
  }

  private async current(tx: EntityManager, who: Who, id: string): Promise<BoardItemView | null> {
    const [item] = await boardItems(tx, who, [id]);
    return item ? withRights(item, who, false) : null;
  }

  /** What a plan of a draft makes held too: its other occurrences, where they already have a slot. */
  private async wouldBe(tx: EntityManager, planned: readonly Planned[]): Promise<Would[]> {
    const moved = planned.map(({ change }) => ({
      occurrenceId: change.occurrence.id,
      slot: change.slot,
      venueId: change.placement.venueId,
      spaceIds: change.placement.spaceIds,
      setupMinutes: change.setupMinutes,
      teardownMinutes: change.teardownMinutes,
      allDay: change.allDay,
    }));
    const drafts = planned.filter(({ event }) => event.state === 'draft').map(({ event }) => event.id);
    if (drafts.length === 0) return moved;
    const siblings = await tx.query<{ id: string }[]>(
      `SELECT occurrence.id FROM occurrence WHERE occurrence.event_id = ANY ($1) AND occurrence.starts_at IS NOT NULL AND occurrence.id <> ALL ($2)`,
      [drafts, moved.map(({ occurrenceId }) => occurrenceId)],
    );
    return [...moved, ...siblings.map(({ id }) => ({ occurrenceId: id }))];
  }
}

export const withRights = (item: ItemRow, who: Who, archived: boolean): BoardItemView => ({
  ...item,
  mayMove: !archived && isMovable(item.state) && can(who, 'event:schedule', item.divisions),
});
