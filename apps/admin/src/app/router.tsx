import { createRootRouteWithContext, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { BoardPage } from '../features/board/BoardPage.js';
import { EventPage } from '../features/events/EventPage.js';
import { EventsPage } from '../features/events/EventsPage.js';
import { NewEventPage } from '../features/events/NewEventPage.js';
import { NewOrganizationPage } from '../features/organizations/NewOrganizationPage.js';
import { OrganizationPage } from '../features/organizations/OrganizationPage.js';
import { OrganizationsPage } from '../features/organizations/OrganizationsPage.js';
import { OutboxPage } from '../features/outbox/OutboxPage.js';
import { NewPersonPage } from '../features/people/NewPersonPage.js';
import { PeoplePage } from '../features/people/PeoplePage.js';
import { PersonPage } from '../features/people/PersonPage.js';
import { PublishingPage } from '../features/publishing/PublishingPage.js';
import { FirstAdministratorPage } from '../features/session/FirstAdministratorPage.js';
import { HomePage } from './HomePage.js';
import { NewVenuePage } from '../features/venues/NewVenuePage.js';
import { VenuePage } from '../features/venues/VenuePage.js';
import { VenuesPage } from '../features/venues/VenuesPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { ScreenError } from './ScreenError.js';
import { Signed } from './Signed.js';
import { parseSearch, stringifySearch } from './search.js';

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

const home = createRoute({ getParentRoute: () => signed, path: '/', component: HomePage });
type Search = Partial<Record<string, string>>;
/** Strings only; an address may have been typed by hand. */
const strings = (search: Record<string, unknown>): Search =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  );
const screen = <Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => signed, path, validateSearch: strings, component });

const routeTree = root.addChildren([
  first,
  signed.addChildren([
    home,
    screen('$year/board', BoardPage),
    screen('$year/events', EventsPage),
    screen('$year/events/new', NewEventPage),
    screen('$year/events/$id', EventPage),
    screen('$year/publishing', PublishingPage),
    screen('organizations', OrganizationsPage),
    screen('organizations/new', NewOrganizationPage),
    screen('organizations/$id', OrganizationPage),
    screen('venues', VenuesPage),
    screen('venues/new', NewVenuePage),
    screen('venues/$id', VenuePage),
    screen('people', PeoplePage),
    screen('people/new', NewPersonPage),
    screen('people/$id', PersonPage),
    screen('outbox', OutboxPage),
  ]),
]);

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
