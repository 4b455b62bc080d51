import { createRootRouteWithContext, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { BoardPage } from '../features/board/BoardPage.js';
import { FirstAdministratorPage } from '../features/session/FirstAdministratorPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { ScreenError } from './ScreenError.js';
import { Signed } from './Signed.js';
import { parseSearch, stringifySearch } from './search.js';
import { sessionQuery } from '../shared/session/session.queries.js';

/*
 * Filters are search parameters of the same names everywhere (q, oblast, type, state, from, to, page), strings; what is
 * not set is absent. Panels and tabs follow the address too.
 */
const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: ScreenError,
});
const first = createRoute({ getParentRoute: () => root, path: 'first/$token', component: FirstAdministratorPage });
const signed = createRoute({ getParentRoute: () => root, id: 'signed', component: Signed });

const home = createRoute({
  getParentRoute: () => signed,
  path: '/',
  beforeLoad: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(sessionQuery).catch(() => null);
    if (me?.currentYear)
      throw redirect({ to: '/$year/board', params: { year: String(me.currentYear) }, replace: true });
  },
});
const board = createRoute({
  getParentRoute: () => signed,
  path: '$year/board',
  validateSearch: (search: Record<string, unknown>) => search,
  component: BoardPage,
});

const routeTree = root.addChildren([first, signed.addChildren([home, board])]);

export const createAdminRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    basepath: '/admin',
    context: { queryClient },
    defaultErrorComponent: ScreenError,
    parseSearch,
    stringifySearch,
    scrollRestoration: false,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAdminRouter>;
  }
}
