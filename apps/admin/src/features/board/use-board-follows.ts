import { useEffect, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useFollower } from '../../shared/live/LiveProvider.js';
import type { BoardAsked } from './board.queries.js';
import { boardFollower } from './follow-board.js';

/** The window on the screen follows what others change, card by card. */
export function useBoardFollows({ edition, from, to }: BoardAsked): void {
  const client = useQueryClient();
  const follower = useMemo(() => boardFollower(client, { edition, from, to }), [client, edition, from, to]);
  useEffect(() => follower.stop, [follower]);
  useFollower(follower);
}
