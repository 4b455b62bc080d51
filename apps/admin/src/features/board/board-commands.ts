import { api } from '../../shared/api.js';
import type { BoardItem, MovedView } from '@birge/api-client';
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
