import { api } from '../../shared/api.js';
import { newKey } from '../../shared/form/use-creation-key.js';
import type { Assigned, BoardItem, MovedView } from '@birge/api-client';
import type { Placement } from './scheduled.js';

/** What the board asks the server to do; each names the version that the coordinator was looking at. */

export const moveOccurrence = (item: BoardItem, to: Placement): Promise<MovedView> =>
  api.patch<MovedView>(
    '/api/board/occurrences/{id}/slot',
    { version: item.version, ...to },
    { path: { id: item.occurrenceId } },
  );

export const trayOccurrence = (item: BoardItem): Promise<{ item: BoardItem }> =>
  api.delete<{ item: BoardItem }>('/api/board/occurrences/{id}/slot', {
    path: { id: item.occurrenceId },
    query: { version: item.version },
  });

export const unassignPerson = (assignmentId: string): Promise<{ item: BoardItem }> =>
  api.delete<{ item: BoardItem }>('/api/assignments/{id}', { path: { id: assignmentId } });

/** One drop is one assignment, however often a bad line sends it. */
export const assignPerson = (occurrenceId: string, personId: string, dutyId: string): Promise<Assigned> =>
  api.post<Assigned>(
    '/api/occurrences/{id}/assignments',
    { personId, dutyId },
    { path: { id: occurrenceId }, idempotencyKey: newKey() },
  );
