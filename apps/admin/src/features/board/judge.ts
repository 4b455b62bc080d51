import {
  dateOf,
  editionConflicts,
  findConflicts,
  hoursOn,
  minuteOfDay,
  nearestFreeSlot,
  wallTimeFromOffsets,
} from '@birge/domain';
import type { Conflict, Judged, Scheduled } from '@birge/domain';
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

/** A conflict with the names that the window knows; the server tells the same, with its own. */
export function tell(conflict: Conflict, index: BoardIndex): ConflictTold {
  const { kind, severity, values } = conflict;
  const other = conflict.withId ? index.ground.occurrences.get(conflict.withId) : undefined;
  const busy = conflict.withId && !other;
  return {
    kind,
    severity,
    values,
    subjectName: conflict.subjectId ? (index.names.get(conflict.subjectId) ?? null) : null,
    with: other
      ? { title: other.title, start: other.start, end: other.end, coordinator: other.coordinator }
      : busy
        ? { title: null, start: null, end: null, coordinator: null }
        : null,
  };
}

/** What a drop there would meet: the same rule as the server's, asked of the card's neighbours there and no others. */
export function judge(item: BoardItem, to: Placement, index: BoardIndex, zone?: string | null): Verdict {
  const wished = scheduledOf(item, index, to, zone);
  const { neighbours, contextOf } = index.ground;
  const conflicts = findConflicts(wished, neighbours.around(wished), contextOf(wished));
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
  const free = nearestFreeSlot(wished, index.ground.neighbours.sharing(wished, day), day, 30);
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
      return [id, known && known !== list && JSON.stringify(known) === JSON.stringify(list) ? known : list] as const;
    }),
  );
}

/** Every conflict of the edition, by occurrence; with those of `before` only what changed is judged anew. */
export const allConflicts = (index: BoardIndex, before?: Judged): Map<string, Conflict[]> =>
  editionConflicts(index.ground, before);
