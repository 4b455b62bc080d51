import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { BoardWindow } from '@birge/api-client';
import { sameCards } from './same-cards.js';

export interface BoardAsked {
  edition: number;
  from: string;
  to: string;
}

/** Everything between two days, and the whole tray: filters hide, they do not ask again. While other days are read the board of before stays. */
export const boardQuery = (asked: BoardAsked) =>
  queryOptions({
    queryKey: ['board', asked],
    queryFn: ({ signal }) => api.get<BoardWindow>('/api/board', { query: { ...asked }, signal }),
    placeholderData: keepPreviousData,
    structuralSharing: sameCards,
  });
