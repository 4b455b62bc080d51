import './stand-ins.js';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BoardItem, Me } from '@birge/api-client';
import { factsWith } from '../../src/features/board/edition-facts.js';
import { BoardPage } from '../../src/features/board/BoardPage.js';
import { CommandsProvider } from '../../src/shared/commands/commands.js';
import { useCommandKeys } from '../../src/shared/commands/use-command-keys.js';
import { LanguageProvider } from '../../src/shared/language/LanguageProvider.js';
import { MeProvider } from '../../src/shared/session/me.js';
import { boardWindow, eventTypes, instant } from './window.js';

/** The board of 2026 as a person opens it, before a server that keeps what it is told. */

export interface Asked {
  method: string;
  path: string;
  body: Record<string, unknown>;
}

/** A server with these items: it moves them, unless a refusal is at hand. */
export function serve(items: BoardItem[], refusal?: Record<string, unknown>): Asked[] {
  const asked: Asked[] = [];
  let now = items;
  /** What it looked like before each act, the newest last: undo goes back to it. */
  const acts: { id: string; eventIds: string[]; before: BoardItem[] }[] = [];
  const actView = ({ id, eventIds }: { id: string; eventIds: string[] }) => ({
    id,
    at: '2026-07-01T00:00:00.000Z',
    action: 'occurrence.moved',
    events: eventIds.length,
    eventIds,
    title: null,
    told: false,
  });
  // A copy each time, as over a wire; jsdom has no Response.
  const json = (body: unknown, status = 200) => ({
    ok: status < 400,
    status,
    json: async () => JSON.parse(JSON.stringify(body)) as unknown,
  });
  globalThis.fetch = (async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, 'http://board.test');
    const method = init.method ?? 'GET';
    if (url.pathname === '/api/event-types') return json(eventTypes);
    if (url.pathname === '/api/divisions') return json({ items: [] });
    if (url.pathname === '/api/board') return json(boardWindow(now));
    if (url.pathname === '/api/board/facts') return json(factsWith(boardWindow(now), undefined));
    if (url.pathname === '/api/undo' && method === 'GET')
      return json({ undo: acts.toReversed().map(actView), redo: [] });
    const body = init.body ? (JSON.parse(String(init.body)) as Record<string, unknown>) : {};
    asked.push({ method, path: url.pathname, body });
    if (refusal) return json(refusal, 409);
    if (url.pathname === '/api/undo') {
      const act = acts.splice(
        acts.findIndex(({ id }) => id === body.act),
        1,
      )[0]!;
      now = act.before;
      return json({ act: actView(act), items: now, conflicts: [] });
    }
    if (url.pathname === '/api/board/moves') {
      const moves = body.moves as Partial<BoardItem>[];
      now = now.map((one) => {
        const to = moves.find(({ occurrenceId }) => occurrenceId === one.occurrenceId);
        if (!to) return one;
        const { start, end } = to as { start: string; end: string };
        return { ...one, ...to, startsAt: instant(start), endsAt: instant(end), version: one.version + 1 };
      });
      const ids = moves.map(({ occurrenceId }) => occurrenceId);
      return json({ items: now.filter(({ occurrenceId }) => ids.includes(occurrenceId)), conflicts: [] });
    }
    const id = url.pathname.split('/')[4];
    const changed = now.find(({ occurrenceId }) => occurrenceId === id);
    if (changed) acts.push({ id: String(acts.length + 1), eventIds: [changed.eventId], before: now });
    const start = (body.start as string | undefined) ?? null;
    const end = (body.end as string | undefined) ?? null;
    const item = {
      ...now.find(({ occurrenceId }) => occurrenceId === id)!,
      ...body,
      start,
      end,
      startsAt: start && instant(start),
      endsAt: end && instant(end),
    } as BoardItem;
    const moved = {
      ...item,
      version: item.version + 1,
      state: item.state === 'draft' && start ? 'planned' : item.state,
      trayReason: start ? null : 'no-time',
    } as BoardItem;
    now = now.map((one) => (one.occurrenceId === id ? moved : one));
    return json({ item: moved, conflicts: [] });
  }) as unknown as typeof fetch;
  return asked;
}

/** Single keys, as the signed-in shell hears them. */
function Keys() {
  useCommandKeys();
  return null;
}

const untried = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

export async function openBoard(path = '/2026/board', client = untried()) {
  const root = createRootRoute();
  const routeTree = root.addChildren([
    createRoute({
      getParentRoute: () => root,
      path: '$year/board',
      validateSearch: (search: Record<string, unknown>) => search,
      component: BoardPage,
    }),
  ]);
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [path] }) });
  const me = { editions: [boardWindow([]).edition], allowed: [], currentYear: 2026 } as unknown as Me;
  render(
    <QueryClientProvider client={client}>
      <LanguageProvider initial="en">
        <MantineProvider env="test">
          <MeProvider me={me}>
            <CommandsProvider>
              <Keys />
              <RouterProvider router={router as never} />
            </CommandsProvider>
          </MeProvider>
        </MantineProvider>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  // The first rendering of a run loads half of Mantine.
  await screen.findByRole('table', { name: 'Board' }, { timeout: 8000 });
  return { user: userEvent.setup(), router };
}
export const card = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name},`) });
export const focus = (name: string) => act(() => card(name).focus());
export const cellOf = (name: string) => card(name).closest<HTMLElement>('[role=row]')?.dataset.row;
export const tray = () => within(screen.getByRole('complementary', { name: 'Unscheduled' }));
export const announced = () => document.querySelector('[data-announcer]')?.textContent;
