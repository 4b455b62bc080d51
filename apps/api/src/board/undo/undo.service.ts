import { Injectable } from '@nestjs/common';
import {
  changedSince,
  holds,
  restoreState,
  undoStack,
  wallTimeAt,
  countryZone,
  textIn,
  type EventState,
  type Language,
} from '@birge/domain';
import { changedSinceSentence } from '@birge/i18n';
import { DataSource, type EntityManager } from 'typeorm';
import { ConflictService, type Would } from '../../events/conflict.service.js';
import { keepInReach, lockEventsFor, type LockedEvent } from '../../events/event.lock.js';
import {
  deleteOccurrence,
  insertHolds,
  insertOccurrence,
  type OccurrenceFacts,
} from '../../events/occurrence-facts.js';
import { occurrencesById, writeSlots, type SlotChange } from '../../events/occurrence.slot.js';
import { Audit, type Change } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { lockHolds } from '../../platform/database/locks.js';
import type { Who } from '../../platform/http/allow.js';
import { accept, refuse } from '../../platform/http/refuse.js';
import { boardItems } from '../board.queries.js';
import { withRights } from '../board.service.js';
import { TakenWords } from '../proposals/taken-words.service.js';
import { eventsNow, factsNow, type EventNow } from './undo-facts.js';
import { aboutToFree, aboutToHold, restored, slotBack, statesAfter } from './undo-plan.js';
import { changesOfAct, isUndone, laterChanges, sessionActs, type ActRow, type UndoableChange } from './undo.queries.js';
import type { ActView, UndoneView, UndoView } from './undo.view.js';
import {
  countSequences,
  deleteAssignments,
  insertAssignments,
  writeFields,
  writePlaces,
  writeRequirement,
  writeStates,
} from './undo-writes.js';

const SHOWN = 20;

/**
 * Takes an act of the reader's own session back, as a new act that can be taken back in turn. It goes the way of every
 * other change: the same locks, the same rules, the same constraints; and whatever somebody else has changed since is
 * left alone, and said.
 */
@Injectable()
export class UndoService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly conflicts: ConflictService,
    private readonly words: TakenWords,
  ) {}

  async acts(who: Who): Promise<UndoView> {
    const acts = await sessionActs(this.db, who);
    const byId = new Map(acts.map((act) => [act.id, act]));
    const { undo, redo } = undoStack(acts);
    const shown = (ids: readonly string[]) => ids.slice(0, SHOWN).map((id) => viewOf(byId.get(id)!));
    return { undo: shown(undo), redo: shown(redo) };
  }

  async takeBack(who: Who, language: Language, act: string): Promise<UndoneView> {
    let would: Would[] = [];
    try {
      return await this.db.transaction(async (tx) => {
        const changes = await changesOfAct(tx, who, act);
        if (changes.length === 0) throw refuse('not-found');
        const events = await this.lock(tx, who, changes);
        const now = await eventsNow(tx, [...events.keys()]);
        await this.refuseChanged(tx, language, changes, now);
        const states = this.statesBack(changes, now);
        const of = (subject: UndoableChange['subject']) => changes.filter((change) => change.subject === subject);
        const gone = of('occurrence').filter(({ after }) => after === null);
        const added = of('occurrence').filter(({ before }) => before === null);
        const assigned = of('assignment').filter(({ before }) => before === null);
        const unassigned = of('assignment').filter(({ after }) => after === null);
        await lockHolds(tx, [...events.keys()], wantedBy(changes));

        for (const { subjectId, eventId, before } of gone)
          await insertOccurrence(tx, subjectId, eventId, before as OccurrenceFacts);
        const slots = await this.slotsBack(tx, who, changes, events, states);
        would = [
          ...[...aboutToFree(states, holds, now), ...added.map(({ subjectId }) => subjectId)].map((occurrenceId) => ({
            occurrenceId,
            slot: null,
          })),
          ...wouldMove(
            slots.filter(({ occurrence }) =>
              holds(states.get(occurrence.eventId) ?? events.get(occurrence.eventId)!.state),
            ),
          ),
          ...aboutToHold(states, holds, now).map((occurrenceId) => ({ occurrenceId })),
          ...unassigned.map(({ before }) => before as { occurrenceId: string; personId: string }),
        ];
        const conflicts = await this.conflicts.find(tx, who, language, oncePerOccurrence(would));
        this.conflicts.refuseBlocked(conflicts);

        await deleteAssignments(tx, assigned);
        const stateRows = of('event')
          .filter(({ subjectId }) => states.has(subjectId))
          .map((change) => ({
            id: change.subjectId,
            state: states.get(change.subjectId)!,
            reason: (change.before?.reason as string | undefined) ?? null,
          }));
        await writeStates(
          tx,
          stateRows.filter(({ state }) => !holds(state)),
        );
        if (slots.length > 0) await writeSlots(tx, slots);
        await writeStates(
          tx,
          stateRows.filter(({ state }) => holds(state)),
        );
        await insertAssignments(tx, unassigned);
        for (const { subjectId, before } of gone) await insertHolds(tx, subjectId, before as OccurrenceFacts);
        await writePlaces(
          tx,
          of('occurrence').filter(({ before, after }) => before !== null && after !== null),
        );
        for (const change of of('event')) await writeFields(tx, who, change);
        for (const change of of('requirement')) await writeRequirement(tx, change);
        const again = stateRows.filter(
          ({ id, state }) => state === 'cancelled' || now.get(id)!.facts.state === 'cancelled',
        );
        if (again.length > 0)
          await countSequences(
            tx,
            again.map(({ id }) => id),
          );
        for (const { subjectId, eventId } of added) {
          const [occurrence] = await occurrencesById(tx, [subjectId]);
          await deleteOccurrence(tx, occurrence!, { told: events.get(eventId)!.state !== 'draft' });
        }
        await keepInReach(tx, who, [...events.keys()], { action: 'event:schedule', field: 'act' });
        await this.audit.recordAll(tx, who, changes.map(takenBack));
        await this.words.back(tx, who, act);
        return this.answer(tx, who, changes, conflicts);
      });
    } catch (error) {
      return this.conflicts.explain(error, who, language, oncePerOccurrence(would));
    }
  }

  /** In the one order of locks, then asks whether somebody took it back while this waited. */
  private async lock(
    tx: EntityManager,
    who: Who,
    changes: readonly UndoableChange[],
  ): Promise<Map<string, LockedEvent>> {
    const ids = [...new Set(changes.map(({ eventId }) => eventId))];
    const events = await lockEventsFor(tx, who, ids, 'event:schedule');
    if (events.length < ids.length) throw refuse('not-found');
    if (await isUndone(tx, changes)) throw refuse('already-undone');
    return new Map(events.map((event) => [event.id, event]));
  }

  private async refuseChanged(
    tx: EntityManager,
    language: Language,
    changes: readonly UndoableChange[],
    events: ReadonlyMap<string, EventNow>,
  ): Promise<void> {
    const nowOf = await factsNow(tx, changes, events);
    const changed = changes
      .map((change) => ({
        change,
        keys: changedSince({ before: change.before ?? {}, after: change.after ?? {} }, nowOf(change)),
      }))
      .filter(({ keys }) => keys.length > 0);
    if (changed.length === 0) return;
    const later = new Map((await laterChanges(tx, changed)).map((row) => [row.id, row]));
    const told = changed.map(({ change, keys }) => {
      const { title, at, action, by } = later.get(change.id)!;
      const when = at && wallTimeAt(Date.parse(at), countryZone);
      return {
        eventId: change.eventId,
        occurrenceId: change.subject === 'occurrence' ? change.subjectId : null,
        title,
        keys,
        by,
        at,
        message: changedSinceSentence(language, { title: textIn(title, language), by, when, action }),
      };
    });
    throw refuse('changed-since', {}, { changes: told });
  }

  private statesBack(changes: readonly UndoableChange[], now: ReadonlyMap<string, EventNow>): Map<string, EventState> {
    const states = statesAfter(changes);
    for (const change of changes.filter(({ subjectId }) => states.has(subjectId))) {
      const { hasAccepted, lastEnd } = now.get(change.subjectId)!;
      const reason = (change.before?.reason as string | undefined) ?? null;
      accept(restoreState(states.get(change.subjectId)!, { hasAccepted, reason, lastEnd, now: this.clock.now() }));
    }
    return states;
  }

  private async slotsBack(
    tx: EntityManager,
    who: Who,
    changes: readonly UndoableChange[],
    events: ReadonlyMap<string, LockedEvent>,
    states: ReadonlyMap<string, EventState>,
  ): Promise<SlotChange[]> {
    const moved = changes.filter(({ subject, before }) => subject === 'occurrence' && before !== null);
    const found = await occurrencesById(
      tx,
      moved.map(({ subjectId }) => subjectId),
    );
    const slots: SlotChange[] = [];
    for (const change of moved) {
      const event = events.get(change.eventId)!;
      const occurrence = found.find(({ id }) => id === change.subjectId)!;
      const after = states.get(event.id) ?? event.state;
      const slot = await slotBack(tx, who, { event, occurrence, facts: restored(change), after });
      if (slot) slots.push(slot);
    }
    return slots;
  }

  private async answer(
    tx: EntityManager,
    who: Who,
    changes: readonly UndoableChange[],
    conflicts: UndoneView['conflicts'],
  ): Promise<UndoneView> {
    const [{ act }] = await tx.query<[{ act: string }]>('SELECT pg_current_xact_id()::text AS act');
    const done = (await sessionActs(tx, who)).find(({ id }) => id === act)!;
    const cards = await tx.query<{ id: string }[]>(
      `SELECT occurrence.id FROM occurrence WHERE occurrence.event_id = ANY ($1)`,
      [changes.map(({ eventId }) => eventId)],
    );
    const items = await boardItems(
      tx,
      who,
      cards.map(({ id }) => id),
    );
    return { act: viewOf(done), items: items.map((item) => withRights(item, who, false)), conflicts };
  }
}

const viewOf = ({ undoes: _, ...act }: ActRow): ActView => act;

/** The row that takes another back: what it had changed, the other way round. */
const takenBack = ({ id, action, subject, subjectId, eventId, before, after }: UndoableChange): Change => ({
  action: `${subject}.${action.endsWith('.undone') ? 'redone' : 'undone'}`,
  subject,
  subjectId,
  eventId,
  before: after,
  after: before,
  undoes: id,
});

const wouldMove = (slots: readonly SlotChange[]): Would[] =>
  slots.map(({ occurrence, slot, placement, setupMinutes, teardownMinutes, allDay }) => ({
    occurrenceId: occurrence.id,
    slot,
    venueId: placement.venueId,
    spaceIds: placement.spaceIds,
    setupMinutes,
    teardownMinutes,
    allDay,
  }));

const oncePerOccurrence = (would: readonly Would[]): Would[] => {
  const merged = new Map<string, Would>();
  for (const one of would) merged.set(one.occurrenceId, { ...merged.get(one.occurrenceId), ...one });
  return [...merged.values()];
};

function wantedBy(changes: readonly UndoableChange[]) {
  const before = changes.map((change) => (change.before ?? {}) as Partial<OccurrenceFacts> & { personId?: string });
  return {
    spaces: before.flatMap(({ spaceIds }) => spaceIds ?? []),
    people: before.flatMap(({ personId, people }) => [
      ...(personId ? [personId] : []),
      ...(people ?? []).map((one) => one.personId),
    ]),
    items: before.flatMap(({ items }) => (items ?? []).map(({ id }) => id)),
  };
}
