import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { openBoard } from '../features/board/open-board.js';
import { HomePage } from './HomePage.js';
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
const first = createRoute({
  getParentRoute: () => root,
  path: 'first/$token',
  component: lazyRouteComponent(
    () => import('../features/session/FirstAdministratorPage.js'),
    'FirstAdministratorPage',
  ),
});
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
/** A screen is loaded when it is first opened, or when a link to it is about to be followed. */
const screen = <Path extends string, Name extends string>(
  path: Path,
  load: () => Promise<Record<Name, () => React.ReactNode>>,
  name: Name,
) =>
  createRoute({
    getParentRoute: () => signed,
    path,
    validateSearch: strings,
    component: lazyRouteComponent(load, name),
  });

/** Its window is asked for as soon as it is known who is there, while the screen itself is still on its way. */
const board = createRoute({
  getParentRoute: () => signed,
  path: '$year/board',
  validateSearch: strings,
  loader: ({ context: { queryClient }, params, location }) =>
    openBoard(queryClient, Number(params.year), location.search),
  component: lazyRouteComponent(() => import('../features/board/BoardPage.js'), 'BoardPage'),
});

const routeTree = root.addChildren([
  first,
  signed.addChildren([
    home,
    board,
    screen('$year/events', () => import('../features/events/EventsPage.js'), 'EventsPage'),
    screen('$year/events/new', () => import('../features/events/NewEventPage.js'), 'NewEventPage'),
    screen('$year/events/$id', () => import('../features/events/EventPage.js'), 'EventPage'),
    screen('$year/answers', () => import('../features/answers/AnswersPage.js'), 'AnswersPage'),
    screen(
      '$year/partners',
      () => import('../features/edition-partners/EditionPartnersPage.js'),
      'EditionPartnersPage',
    ),
    screen('$year/assignments', () => import('../features/assignments/AssignmentsPage.js'), 'AssignmentsPage'),
    screen(
      'requirements',
      () => import('../features/type-requirements/TypeRequirementsPage.js'),
      'TypeRequirementsPage',
    ),
    screen('duties', () => import('../features/assignments/NeededDutiesPage.js'), 'NeededDutiesPage'),
    screen('$year/day-sheet', () => import('../features/day-sheet/DaySheetPage.js'), 'DaySheetPage'),
    screen('$year/publishing', () => import('../features/publishing/PublishingPage.js'), 'PublishingPage'),
    screen('organizations', () => import('../features/organizations/OrganizationsPage.js'), 'OrganizationsPage'),
    screen(
      'organizations/new',
      () => import('../features/organizations/NewOrganizationPage.js'),
      'NewOrganizationPage',
    ),
    screen('organizations/$id', () => import('../features/organizations/OrganizationPage.js'), 'OrganizationPage'),
    screen('venues', () => import('../features/venues/VenuesPage.js'), 'VenuesPage'),
    screen('venues/new', () => import('../features/venues/NewVenuePage.js'), 'NewVenuePage'),
    screen('venues/$id', () => import('../features/venues/VenuePage.js'), 'VenuePage'),
    screen('people', () => import('../features/people/PeoplePage.js'), 'PeoplePage'),
    screen('people/new', () => import('../features/people/NewPersonPage.js'), 'NewPersonPage'),
    screen('people/$id', () => import('../features/people/PersonPage.js'), 'PersonPage'),
    screen('people/$id/schedule', () => import('../features/people/SchedulePage.js'), 'SchedulePage'),
    screen('me/schedule', () => import('../features/people/SchedulePage.js'), 'MySchedulePage'),
    screen('holidays', () => import('../features/holidays/HolidaysPage.js'), 'HolidaysPage'),
    screen('inbox', () => import('../features/inbox/InboxPage.js'), 'InboxPage'),
    screen('letters', () => import('../features/letter-templates/LetterTemplatesPage.js'), 'LetterTemplatesPage'),
    screen('$year/notices', () => import('../features/outbox/NoticesPage.js'), 'NoticesPage'),
    screen('outbox', () => import('../features/outbox/OutboxPage.js'), 'OutboxPage'),
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
    defaultPreload: 'intent',
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAdminRouter>;
  }
}
