import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SearchHit } from '@birge/api-client';
import { eventView, ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';
import { setSingleKeys } from '../../shared/commands/single-keys.js';

const hit = (more: Partial<SearchHit> = {}): SearchHit => ({
  kind: 'event',
  id: 'ev1',
  title: { kk: 'Дөңгелек үстел', en: 'Roundtable' },
  detail: { en: 'Khan Shatyr' },
  edition: 2026,
  typeId: 'flash-mob',
  state: 'planned',
  start: '2026-07-30T12:00',
  ...more,
});
const venue = hit({
  kind: 'venue',
  id: 'v1',
  title: { en: 'Round hall' },
  detail: { en: 'Astana' },
  edition: null,
  typeId: null,
  state: null,
  start: null,
});
const acts = { acts: ['confirm', 'cancel'] as const, quorum: { met: 1, needed: 1, reached: true, missing: [] } };
const event = (more: object = {}) => ({ body: eventView({ ...acts, acts: [...acts.acts], ...more }) });
const none = { body: { items: [] } };
const list = { body: { items: [], total: 0, page: 1, pageSize: 50 } };

beforeEach(() => {
  localStorage.clear();
  setSingleKeys(true);
});

const openPalette = async () => {
  // As a Russian layout sends it: by the key's place.
  fireEvent.keyDown(document.body, { code: 'KeyK', key: 'л', ctrlKey: true });
  return screen.findByRole('combobox', { name: /^Find an event/ });
};
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const activeOption = (field: HTMLElement) => document.getElementById(field.getAttribute('aria-activedescendant')!);

test('Ctrl+K opens it on any layout; it is a combobox whose list can be walked by arrows', async () => {
  serve({ ...ground, 'GET /api/events': list, 'GET /api/search': none });
  openAdmin('/2026/events');
  await screen.findByRole('heading', { level: 1, name: 'Events' });
  const field = await openPalette();
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
  const first = activeOption(field);
  expect(first).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowDown}');
  expect(activeOption(field)).not.toBe(first);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(activeOption(field)).toBe(screen.getAllByRole('option').at(-1));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('combobox', { name: /^Find an event/ })).not.toBeInTheDocument());
});

test('what is typed asks the server in the edition on the screen; Enter goes there; then it is first', async () => {
  const server = serve({
    ...ground,
    'GET /api/events': list,
    'GET /api/search': ({ query }) => ({
      body: { items: query.of === 'event.ev1' ? [hit()] : query.q ? [hit(), venue] : [] },
    }),
    'GET /api/events/ev1': event(),
  });
  openAdmin('/2026/events');
  await screen.findByRole('heading', { level: 1, name: 'Events' });
  await openPalette();
  await userEvent.keyboard('донгелек');
  await screen.findByRole('option', { name: /Roundtable/ });
  expect(server.of('GET /api/search').at(-1)!.query).toEqual({ q: 'донгелек', edition: '2026' });
  expect(within(screen.getByRole('listbox')).getAllByRole('group')).toHaveLength(2);
  expect(options()).toEqual([
    expect.stringMatching(/Roundtable30 July 2026, 12:00 · Khan Shatyr · planned$/),
    expect.stringMatching(/Round hallAstana$/),
  ]);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(window.location.pathname).toBe('/admin/2026/events/ev1'));

  await openPalette();
  const lately = await screen.findByRole('group', { name: 'Used lately' });
  expect(within(lately).getAllByRole('option')[0]).toHaveTextContent('Roundtable');
  // Only its id was kept: the name came from the server.
  expect(localStorage.getItem('birge.recent.p1')).toBe('["event.ev1"]');
});

test('the open event is confirmed by the name of the command', async () => {
  const server = serve({
    ...ground,
    'GET /api/search': none,
    'GET /api/events/ev1': event(),
    'POST /api/events/ev1/state': event({ state: 'confirmed', acts: ['cancel'] }),
  });
  openAdmin('/2026/events/ev1');
  await screen.findByRole('heading', { level: 1 });
  await openPalette();
  await userEvent.keyboard('confir{Enter}');
  await waitFor(() => expect(server.of('POST /api/events/ev1/state')[0]?.body).toEqual({ act: 'confirm', version: 3 }));
});

test('its letter does the same, but not while somebody types, and not when it is switched off', async () => {
  const server = serve({
    ...ground,
    'GET /api/search': none,
    'GET /api/events/ev1': event(),
    'POST /api/events/ev1/state': event({ state: 'confirmed', acts: ['cancel'] }),
  });
  openAdmin('/2026/events/ev1?tab=edit');
  const note = await screen.findByRole('textbox', { name: 'Note for coordinators' });
  await userEvent.type(note, 'c');
  act(() => setSingleKeys(false));
  fireEvent.keyDown(document.body, { code: 'KeyC', key: 'с' });
  expect(server.of('POST /api/events/ev1/state')).toEqual([]);
  act(() => setSingleKeys(true));
  fireEvent.keyDown(document.body, { code: 'KeyC', key: 'с' });
  await waitFor(() => expect(server.of('POST /api/events/ev1/state')).toHaveLength(1));
});

test('a cancellation asks for its reason first', async () => {
  serve({ ...ground, 'GET /api/search': none, 'GET /api/events/ev1': event() });
  openAdmin('/2026/events/ev1');
  await screen.findByRole('heading', { level: 1 });
  fireEvent.keyDown(document.body, { code: 'KeyX', key: 'ч' });
  expect(await screen.findByRole('dialog', { name: 'Cancel the event' })).toBeVisible();
});

test('a search that fails says so, and commands still work', async () => {
  serve({
    ...ground,
    'GET /api/events': list,
    'GET /api/search': { status: 500, body: problem(500, 'internal', 'Our fault') },
  });
  openAdmin('/2026/events');
  await screen.findByRole('heading', { level: 1, name: 'Events' });
  await openPalette();
  await userEvent.keyboard('venue');
  expect(await screen.findByText('The search did not answer. Commands still work.')).toBeVisible();
  expect(options()[0]).toMatch(/^Venues/);
});

test('G, then V, goes to the venues; G alone is forgotten when something else is pressed', async () => {
  serve({ ...ground, 'GET /api/events': list });
  openAdmin('/2026/events');
  await screen.findByRole('heading', { level: 1, name: 'Events' });
  for (const code of ['KeyG', 'KeyQ', 'KeyV']) fireEvent.keyDown(document.body, { code });
  expect(window.location.pathname).toBe('/admin/2026/events');
  for (const code of ['KeyG', 'KeyV']) fireEvent.keyDown(document.body, { code });
  expect(await screen.findByRole('heading', { level: 1, name: 'Venues' })).toBeVisible();
});
