import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ActView } from '@birge/api-client';
import type { Language } from '@birge/domain';
import { problem, serve } from '../../../test/server.js';
import { LanguageProvider } from '../language/LanguageProvider.js';
import { CommandsProvider, useCommands } from '../commands/commands.js';
import { setSingleKeys } from '../commands/single-keys.js';
import { useCommandKeys } from '../commands/use-command-keys.js';
import { useUndoCommands } from './use-undo-commands.js';

function UndoKeys() {
  useCommandKeys();
  useCommands(useUndoCommands());
  return null;
}

const act = (id: string, more: Partial<ActView> = {}): ActView => ({
  id,
  at: '2026-07-01T00:00:00.000Z',
  action: 'occurrence.moved',
  events: 1,
  eventIds: ['flash-mob'],
  title: { en: 'Flash-mob', ru: 'Флешмоб', kk: 'Флешмоб' },
  told: false,
  ...more,
});
let made = 0;
/** Other tests' acts are remembered: each has its own. */
const newId = () => String((made += 1));

afterEach(() => {
  notifications.clean();
  cleanup();
});

function open(language: Language = 'en') {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageProvider initial={language}>
        <MantineProvider env="test">
          <Notifications />
          <CommandsProvider>
            <UndoKeys />
          </CommandsProvider>
          <input aria-label="text" />
        </MantineProvider>
      </LanguageProvider>
    </QueryClientProvider>,
  );
}
const press = (code: string, more: object = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { code, key: code, ctrlKey: true, ...more });

test('Ctrl+Z takes the newest act back by the key’s place, says what it was, and Shift+Ctrl+Z and Ctrl+Y do it again', async () => {
  const [first, second] = [act(newId()), act(newId(), { action: 'event.cancel', told: true })];
  const undone = act(newId(), { action: 'event.cancel' });
  const { of } = serve({
    'GET /api/undo': { body: { undo: [second, first], redo: [undone] } },
    'POST /api/undo': { body: { act: undone, items: [], conflicts: [{ message: 'Outside opening hours' }] } },
  });
  open('ru');
  press('KeyZ', { key: 'я' });
  await screen.findByText('Отменено действие: отмена мероприятия, «Флешмоб»');
  expect(document.body.textContent).toContain('Опубликованное и отправленное остаётся как есть');
  expect(document.body.textContent).toContain('Outside opening hours');
  press('KeyZ', { shiftKey: true });
  press('KeyY');
  await waitFor(() => expect(of('POST /api/undo').map(({ body }) => body)).toHaveLength(3));
  expect(of('POST /api/undo').map(({ body }) => body)).toEqual([second, undone, undone].map(({ id }) => ({ act: id })));
});

test('the toast has the way back, to the very act that undid', async () => {
  const [done, undone] = [act(newId()), act(newId())];
  const { of } = serve({
    'GET /api/undo': { body: { undo: [done], redo: [undone] } },
    'POST /api/undo': { body: { act: undone, items: [], conflicts: [] } },
  });
  open();
  press('KeyZ', { ctrlKey: false, metaKey: true });
  fireEvent.click(await screen.findByRole('button', { name: 'Redo' }));
  await screen.findByText('Done again: a move, “Flash-mob”');
  expect(of('POST /api/undo').map(({ body }) => body)).toEqual([{ act: done.id }, { act: undone.id }]);
});

test('what someone else has changed since is refused with who and when, once; the next press takes the act before it', async () => {
  const [older, newer] = [act(newId()), act(newId(), { action: 'event.edited' })];
  const refusal = problem(409, 'changed-since', 'Changed since', {
    detail: '“Flash-mob” — Aigerim, 1 July, 12:00: changed the event.',
  });
  const { of } = serve({
    'GET /api/undo': { body: { undo: [newer, older], redo: [] } },
    'POST /api/undo': ({ body }) =>
      (body as { act: string }).act === newer.id
        ? { status: 409, body: refusal }
        : { body: { act: act(newId()), items: [], conflicts: [] } },
  });
  open();
  press('KeyZ');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Not undone: an edit, “Flash-mob”');
  expect(alert.textContent).toContain('Aigerim, 1 July, 12:00');
  press('KeyZ');
  await screen.findByText('Undone: a move, “Flash-mob”');
  expect(of('POST /api/undo').map(({ body }) => body)).toEqual([{ act: newer.id }, { act: older.id }]);
});

test('where text is typed the key is the browser’s, and with nothing to take back that is said', async () => {
  const { asked } = serve({ 'GET /api/undo': { body: { undo: [], redo: [] } } });
  open('kk');
  expect(press('KeyZ', {}, screen.getByLabelText('text'))).toBe(true);
  expect(asked).toEqual([]);
  // Keys with Ctrl are nobody's slip: they work where single letters are switched off.
  setSingleKeys(false);
  expect(press('KeyZ')).toBe(false);
  setSingleKeys(true);
  await screen.findByText('Бұл сеанста қайтаратын ештеңе қалмады');
});
