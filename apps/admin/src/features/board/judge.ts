import {
  conflictsIn,
  dateOf,
  findConflicts,
  hoursOn,
  minuteOfDay,
  nearestFreeSlot,
  wallTimeFromOffsets,
} from '@birge/domain';
import type { Conflict, ConflictContext, Scheduled } from '@birge/domain';
import type { ConflictTold } from '@birge/i18n';
import type { BoardIndex } from './board-index.js';
import type { BoardItem } from '@birge/api-client';
import { scheduledOf, zoneOf, type Placement } from './scheduled.js';

export type Level = 'good' | 'warn' | 'stop';

export interface Verdict {
  level: Level;
  told: ConflictTold[];
  /** Wall start of the nearest slot that nothing blocks, on the same day and in the same spaces. */
  freeAt: string | null;
}

export const levelOf = (conflicts: readonly Pick<Conflict, 'severity'>[]): Level =>
  conflicts.some(({ severity }) => severity === 'blocking') ? 'stop' : conflicts.length ? 'warn' : 'good';

const contextOf =
  (index: BoardIndex) =>
  ({ venueId }: Scheduled): ConflictContext => ({
    venue: venueId ? (index.venues.get(venueId) ?? null) : null,
    spaceCapacity: index.spaceCapacity,
    edition: index.window.edition,
    holidays: index.window.holidays,
  });

/** A conflict with the names that the window knows; the server tells the same, with its own. */
export function tell(conflict: Conflict, index: BoardIndex): ConflictTold {
  const { kind, severity, values } = conflict;
  const other = conflict.withId ? index.items.get(conflict.withId) : undefined;
  const busy = conflict.withId && !other;
  return {
    kind,
    severity,
    values,
    subjectName: conflict.subjectId ? (index.names.get(conflict.subjectId) ?? null) : null,
    with: other
      ? { title: other.title, start: other.start, end: other.end, coordinator: other.coordinator?.name ?? null }
      : busy
        ? { title: null, start: null, end: null, coordinator: null }
        : null,
  };
}

/** What a drop there would meet: the same rule as the server's, on what the window knows. */
export function judge(item: BoardItem, to: Placement, index: BoardIndex, zone?: string | null): Verdict {
  const wished = scheduledOf(item, index, to, zone);
  const conflicts = findConflicts(wished, index.neighbours, contextOf(index)(wished));
  const level = levelOf(conflicts);
  return {
    level,
    told: conflicts.map((conflict) => tell(conflict, index)),
    freeAt: level === 'stop' ? freeAt(item, wished, to, index, zone) : null,
  };
}

/** Where a venue's hours are not known. */
const USUAL_HOURS = [{ opens: 8 * 60, closes: 22 * 60 }];

function freeAt(
  item: BoardItem,
  wished: Scheduled,
  to: Placement,
  index: BoardIndex,
  zone?: string | null,
): string | null {
  const offsets = index.offsets.get(zoneOf(item, to.venueId, index, zone) ?? '');
  if (!wished.slot || !offsets || to.allDay) return null;
  const midnight = wished.slot.start - minuteOfDay(to.start) * 60_000;
  const known = to.venueId ? index.venues.get(to.venueId)?.openingHours : undefined;
  const hours = known?.length ? hoursOn(dateOf(to.start), known) : USUAL_HOURS;
  const opens = hours[0]?.opens ?? 0;
  const closes = hours.at(-1)?.closes ?? 0;
  if (opens === closes) return null;
  const day = { start: midnight + opens * 60_000, end: midnight + closes * 60_000 };
  const free = nearestFreeSlot(wished, index.neighbours, day, 30);
  return free && wallTimeFromOffsets(free.start, offsets);
}

/** Lists that say the same as `before` stay the same lists, so that only cards whose problems changed are drawn again. */
export function keepSame(
  found: ReadonlyMap<string, Conflict[]>,
  before: ReadonlyMap<string, Conflict[]>,
): Map<string, Conflict[]> {
  return new Map(
    [...found].map(([id, list]) => {
      const known = before.get(id);
      return [id, known && JSON.stringify(known) === JSON.stringify(list) ? known : list] as const;
    }),
  );
}

/** Every conflict of the window, by occurrence. What is over or cancelled troubles nobody any more. */
export function allConflicts(index: BoardIndex): Map<string, Conflict[]> {
  if (index.window.edition.archived) return new Map();
  const judged = index.neighbours.filter(({ id }) =>
    ['draft', 'planned', 'confirmed'].includes(index.items.get(id)?.state ?? ''),
  );
  const ids = new Set(judged.map(({ id }) => id));
  return conflictsIn(
    judged,
    contextOf(index),
    index.neighbours.filter(({ id }) => !ids.has(id)),
  );
}
