import type { Slot, TrayReason } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { refuse } from '../platform/http/refuse.js';
import type { Placement } from './placement.js';

/** An occurrence as it stands before it is written: read after its event was locked. */
export interface LockedOccurrence {
  id: string;
  eventId: string;
  venueId: string | null;
  spaceIds: string[];
  place: Record<string, string>;
  start: string | null;
  end: string | null;
  zone: string | null;
  offsetStart: number | null;
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
  trayReason: TrayReason | null;
  sequence: number;
  version: number;
}

/** Which event an occurrence belongs to, before any lock. */
export async function eventOfOccurrence(tx: Pick<EntityManager, 'query'>, id: string): Promise<string> {
  return (await eventsOfOccurrences(tx, [id]))[0]!;
}

/** The same for several; 404 where one of them is not there. */
export async function eventsOfOccurrences(tx: Pick<EntityManager, 'query'>, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string; eventId: string }[]>(
    `SELECT occurrence.id, occurrence.event_id AS "eventId" FROM occurrence WHERE occurrence.id = ANY ($1)`,
    [ids],
  );
  const events = ids.flatMap((id) => rows.find((row) => row.id === id)?.eventId ?? []);
  if (events.length < ids.length) throw refuse('not-found');
  return events;
}

/** Read once the events are locked. */
export function occurrencesById(tx: Pick<EntityManager, 'query'>, ids: readonly string[]): Promise<LockedOccurrence[]> {
  return tx.query<LockedOccurrence[]>(
    `SELECT occurrence.id, occurrence.event_id AS "eventId", occurrence.venue_id AS "venueId",
            ARRAY(SELECT occurrence_space.space_id FROM occurrence_space WHERE occurrence_space.occurrence_id = occurrence.id
                   ORDER BY occurrence_space.space_id) AS "spaceIds",
            occurrence.place, occurrence.wall_start AS start, occurrence.wall_end AS "end", occurrence.zone,
            occurrence.offset_start AS "offsetStart", occurrence.all_day AS "allDay",
            occurrence.setup_minutes AS "setupMinutes", occurrence.teardown_minutes AS "teardownMinutes",
            occurrence.tray_reason AS "trayReason", occurrence.sequence, occurrence.version
       FROM occurrence WHERE occurrence.id = ANY ($1) ORDER BY occurrence.id`,
    [ids],
  );
}

export interface SlotChange {
  occurrence: LockedOccurrence;
  /** Null: into the tray. */
  slot: Slot | null;
  placement: Pick<Placement, 'venueId' | 'spaceIds'>;
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
  /** Somebody was told of the slot: a change of it is a new SEQUENCE (RFC 5545 §3.8.7.4). */
  told: boolean;
  /** Why it stands in the tray, where it has no slot. */
  trayReason?: TrayReason;
}

/** What a slot says, for the audit and for telling whether it changed. */
export const slotFacts = (change: SlotChange) => ({
  start: change.slot?.wallStart ?? null,
  end: change.slot?.wallEnd ?? null,
  zone: change.slot?.zone ?? null,
  offsetStart: change.slot?.offsetStart ?? null,
  allDay: change.allDay,
  venueId: change.placement.venueId,
  spaceIds: [...change.placement.spaceIds].sort(),
  setupMinutes: change.setupMinutes,
  teardownMinutes: change.teardownMinutes,
  trayReason: change.slot ? null : (change.trayReason ?? change.occurrence.trayReason ?? 'no-time'),
});
export const factsBefore = ({
  start,
  end,
  zone,
  offsetStart,
  allDay,
  venueId,
  spaceIds,
  setupMinutes,
  teardownMinutes,
  trayReason,
}: LockedOccurrence) => ({
  start,
  end,
  zone,
  offsetStart,
  allDay,
  venueId,
  spaceIds: [...spaceIds].sort(),
  setupMinutes,
  teardownMinutes,
  trayReason,
});

const told = ['start', 'end', 'zone', 'offsetStart', 'allDay', 'venueId', 'spaceIds'] as const;

/** Whether somebody who was told of the slot has to be told again: time or place, not set-up. */
export function isMaterial(change: SlotChange): boolean {
  const before = factsBefore(change.occurrence);
  const after = slotFacts(change);
  return told.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** The words of a place name another one, where there is no venue to say it: told of as a move is. */
export const isElsewhere = (place: string) =>
  `(occurrence.venue_id IS NULL AND place_words(occurrence.place) <> place_words(${place}::jsonb))`;

/**
 * Writes slots, one or many, in one statement for all times: spaces, people and items follow each, or all fail with the
 * constraint's name. While spaces change too, constraints wait until both are written and are asked for here, not at
 * the commit, so that the refusal is caught inside the script.
 */
export async function writeSlots(tx: EntityManager, changes: readonly SlotChange[]): Promise<void> {
  const moving = changes.filter(
    (change) => factsBefore(change.occurrence).spaceIds.join() !== [...change.placement.spaceIds].sort().join(),
  );
  const several = moving.length > 0 || changes.length > 1;
  if (several) await tx.query('SET CONSTRAINTS ALL DEFERRED');
  if (moving.length > 0) {
    await tx.query('DELETE FROM occurrence_space WHERE occurrence_space.occurrence_id = ANY ($1)', [
      moving.map(({ occurrence }) => occurrence.id),
    ]);
  }
  const [written] = await tx.query<[unknown[], number]>(
    `UPDATE occurrence
        SET venue_id = change."venueId", wall_start = change.start, wall_end = change."end", zone = change.zone,
            offset_start = change."offsetStart", offset_end = change."offsetEnd",
            starts_at = to_timestamp(change."startsAt" / 1000.0), ends_at = to_timestamp(change."endsAt" / 1000.0),
            all_day = change."allDay", setup_minutes = change."setupMinutes", teardown_minutes = change."teardownMinutes",
            tray_reason = CASE WHEN change.start IS NULL THEN coalesce(change."trayReason", occurrence.tray_reason, 'no-time') END,
            sequence = occurrence.sequence + change.again, version = change.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS change
            (id uuid, version integer, "venueId" uuid, start timestamp, "end" timestamp, zone text, "offsetStart" integer,
             "offsetEnd" integer, "startsAt" bigint, "endsAt" bigint, "allDay" boolean, "setupMinutes" integer,
             "teardownMinutes" integer, again integer, "trayReason" text)
      WHERE occurrence.id = change.id AND occurrence.version = change.version
      RETURNING occurrence.id`,
    [JSON.stringify(changes.map(toRow))],
  );
  if (written.length !== changes.length) throw refuse('stale-version');
  if (moving.length > 0) {
    await tx.query(
      `INSERT INTO occurrence_space (occurrence_id, space_id, venue_id, occupied)
       SELECT occurrence.id, wanted.space::uuid, occurrence.venue_id, occurrence.occupied
         FROM jsonb_to_recordset($1::jsonb) AS change (id uuid, spaces jsonb)
         CROSS JOIN LATERAL jsonb_array_elements_text(change.spaces) AS wanted (space)
         JOIN occurrence ON occurrence.id = change.id`,
      [JSON.stringify(moving.map(({ occurrence, placement }) => ({ id: occurrence.id, spaces: placement.spaceIds })))],
    );
  }
  if (several) await tx.query('SET CONSTRAINTS ALL IMMEDIATE');
}

function toRow(change: SlotChange) {
  const { occurrence, slot, placement } = change;
  return {
    id: occurrence.id,
    version: occurrence.version,
    venueId: placement.venueId,
    start: slot?.wallStart ?? null,
    end: slot?.wallEnd ?? null,
    zone: slot?.zone ?? null,
    offsetStart: slot?.offsetStart ?? null,
    offsetEnd: slot?.offsetEnd ?? null,
    startsAt: slot?.startsAt ?? null,
    endsAt: slot?.endsAt ?? null,
    allDay: change.allDay,
    setupMinutes: change.setupMinutes,
    teardownMinutes: change.teardownMinutes,
    trayReason: change.trayReason ?? null,
    again: change.told && isMaterial(change) ? 1 : 0,
  };
}
