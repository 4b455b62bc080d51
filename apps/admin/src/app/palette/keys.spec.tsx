import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import type { EventView } from '@birge/api-client';
import { eventView, ground, me } from '../../../test/facts.js';
import { serve } from '../../../test/server.js';
import { EventCommands } from '../../features/events/EventCommands.js';
import { CommandsProvider, useCommandStore, useCommandSubject } from '../../shared/commands/commands.js';
import type { CommandStore } from '../../shared/commands/command-store.js';
import { keyCaps, type Keys } from '../../shared/commands/keys.js';
import { setSingleKeys } from '../../shared/commands/single-keys.js';
import { useCommandKeys } from '../../shared/commands/use-command-keys.js';
import { MeProvider } from '../../shared/session/me.js';
import { makeQueryClient } from '../query-client.js';
import { Providers } from '../Providers.js';
import { AppCommands } from './AppCommands.js';
import { KeyList } from './KeyList.js';

let store: CommandStore;
function Screen({ list }: { list: boolean }) {
  store = useCommandStore();
  useCommandKeys();
  useCommandSubject('ev1');
  return (
    <>
      <AppCommands openPalette={() => undefined} openKeys={() => undefined} />
      <EventCommands />
      {list && <KeyList onClose={() => undefined} />}
    </>
  );
}

/** Everything that an event can be asked for, so that every key of ours is there. */
const whole = eventView({
  acts: ['plan', 'confirm', 'cancel', 'complete'],
  published: 'no',
  occurrences: [{ occurrenceId: 'oc1', start: null } as EventView['occurrences'][number]],
  participations: [
    {
      id: 'pa1',
      organization: { id: 'or1', name: { en: 'Korgau' }, shortName: {} },
      answer: 'needs-action',
    } as EventView['participations'][number],
  ],
});

async function openScreen(list: boolean) {
  serve({
    ...ground,
    'GET /api/events/ev1': { body: whole },
    'GET /api/publishing/count': { body: { waiting: 1 } },
    'GET /api/publishing': {
      body: { items: [{ eventId: 'ev1', needsReason: false, differences: [], suspicions: [] }], published: 0 },
    },
  });
  const root = createRootRoute();
  const at = createRoute({
    getParentRoute: () => root,
    path: '$year/publishing',
    component: () => (
      <MeProvider me={me}>
        <CommandsProvider>
          <Screen list={list} />
        </CommandsProvider>
      </MeProvider>
    ),
  });
  const router = createRouter({
    routeTree: root.addChildren([at]),
    history: createMemoryHistory({ initialEntries: ['/2026/publishing'] }),
  });
  render(
    <Providers queryClient={makeQueryClient()} language="en" env="test">
      <RouterProvider router={router as never} />
    </Providers>,
  );
  await waitFor(() => expect(keyed().map(({ id }) => id)).toContain('event.publish'));
}
const keyed = () => store?.commands().filter(({ keys, when }) => keys && when !== false) ?? [];

const press = (keys: Keys) => {
  const key = keys.written?.[0] ?? 'ъ';
  if (keys.after) fireEvent.keyDown(document.body, { code: keys.after });
  fireEvent.keyDown(document.body, { code: keys.code, key, ctrlKey: keys.mod, shiftKey: keys.shift });
};

beforeEach(() => setSingleKeys(true));

test('every command that shows a key is run by that key, and by no other command’s', async () => {
  await openScreen(false);
  const commands = keyed();
  expect(commands.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'palette',
      'keys',
      'undo',
      'redo',
      'go.board',
      'go.assignments',
      'go.mySchedule',
      'go.duties',
      'board.problems',
      'board.view.days',
      'event.confirm',
      'event.find',
      'event.assign',
      'event.invite.pa1',
    ]),
  );
  const ran: string[] = [];
  for (const command of commands) command.run = () => void ran.push(command.id);
  for (const { keys, also = [] } of commands) [keys!, ...also].forEach(press);
  expect(ran).toEqual(commands.flatMap(({ id, also = [] }) => [id, ...also.map(() => id)]));
});

test('the list of keys has every one of them, as it is written on the keys, and no other', async () => {
  await openScreen(true);
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  const listed = within(dialog)
    .getAllByRole('definition')
    .map(
      (caps) =>
        `${caps.previousElementSibling!.textContent}: ${[...caps.querySelectorAll('kbd')].map((cap) => cap.textContent).join(' ')}`,
    );
  expect(listed.sort()).toEqual(
    keyed()
      .map(({ title, keys, also = [] }) => `${title}: ${[keys!, ...also].flatMap(keyCaps).join(' ')}`)
      .sort(),
  );
});

test('with single-letter keys off the list has only those that still work', async () => {
  await openScreen(true);
  act(() => setSingleKeys(false));
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  expect(
    within(dialog)
      .getAllByRole('term')
      .map(({ textContent }) => textContent),
  ).toEqual(['Undo', 'Redo', 'Search and commands']);
});
