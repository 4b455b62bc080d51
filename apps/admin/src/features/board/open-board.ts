import type { QueryClient } from '@tanstack/react-query';
import type { Me } from '@birge/api-client';
import { eventTypesQuery } from '../../shared/reference/reference.queries.js';
import { sessionQuery } from '../../shared/session/session.queries.js';
import { boardQuery } from './board.queries.js';
import { boardSearch, shownDays } from './board-search.js';

/**
 * What the board shows first is asked for before there is a board: at once where somebody is signed in, else in the moment
 * in which she is, beside everything that the page around it has to draw. Nobody waits for it here.
 */
export function openBoard(client: QueryClient, year: number, given: Record<string, unknown>): void {
  whenSignedIn(client, ({ editions }) => {
    const edition = editions.find((one) => one.year === year);
    if (!edition) return;
    const today = new Date().toISOString().slice(0, 10);
    void client.prefetchQuery(boardQuery({ edition: year, ...shownDays(boardSearch(given), edition, today) }));
    void client.prefetchQuery(eventTypesQuery);
  });
}

function whenSignedIn(client: QueryClient, then: (me: Me) => void): void {
  const known = (): Me | null | undefined => client.getQueryData(sessionQuery.queryKey);
  const me = known();
  if (me) return then(me);
  const stop = client.getQueryCache().subscribe(({ query, type }) => {
    const now = query.queryKey[0] === sessionQuery.queryKey[0] && type === 'updated' && known();
    if (!now) return;
    stop();
    then(now);
  });
  if (me === undefined) void client.prefetchQuery(sessionQuery);
}
