import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { BoardWindow } from '@birge/api-client';

export interface BoardAsked {
  edition: number;
  from: string;
  to: string;
  oblast?: string;
  type?: string;
  q?: string;
}

/** Everything between two days, and the whole tray. While other filters are read the board of before stays. */
export const boardQuery = (asked: BoardAsked) =>
  queryOptions({
    queryKey: ['board', asked],
    queryFn: ({ signal }) => api.get<BoardWindow>('/api/board', { query: { ...asked }, signal }),
    placeholderData: keepPreviousData,
  });
