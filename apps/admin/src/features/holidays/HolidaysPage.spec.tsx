import '../../../test/board/stand-ins.js';
import { jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HolidaysView } from '@birge/api-client';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

jest.setTimeout(40_000);
afterEach(cleanup);

const moved = { id: 'h1', day: '2026-08-31', kind: 'day-off' as const, name: { en: 'Constitution Day' }, version: 4 };
const days = (more: Partial<HolidaysView> = {}): HolidaysView =>
  ({
    year: 2026,
    items: [
      { day: '2026-01-01', name: { en: 'New Year' }, reason: 'law' },
      { day: '2026-03-09', name: { en: 'Women’s Day' }, reason: 'carried-over' },
      { day: '2026-08-31', name: { en: 'Constitution Day' }, reason: 'decree' },
    ],
    overrides: [moved],
    kurbanAitKnown: true,
    mayWrite: true,
    ...more,
  }) as HolidaysView;

async function openPage(view = days(), more: Parameters<typeof serve>[0] = {}, address = '/holidays?year=2026') {
  const server = serve({ ...ground, 'GET /api/holidays': { body: view }, ...more });
  openAdmin(address);
  await screen.findByRole('heading', { level: 2, name: 'Day off' }, { timeout: 12_000 });
  return { server, user: userEvent.setup() };
}

test('each day says whether it is by law, by decree, or instead of a holiday on a weekend', async () => {
  await openPage();
  const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(said).toContain('Thursday, 1 January 2026New Yearby law');
  expect(said).toContain('Monday, 9 March 2026day off instead of Women’s Dayby law');
  expect(said).toContain('Monday, 31 August 2026Constitution Dayby decree');
});

test('the year is that of the address; one that is none is this year', async () => {
  const { server, user } = await openPage();
  expect(server.of('GET /api/holidays')[0]!.query).toEqual({ year: '2026' });
  await user.click(screen.getByRole('combobox', { name: 'Year' }));
  await user.click(screen.getByRole('option', { name: '2025' }));
  await waitFor(() => expect(server.of('GET /api/holidays').at(-1)!.query).toEqual({ year: '2025' }));
  expect(window.location.search).toBe('?year=2025');
  cleanup();
  const { server: again } = await openPage(days(), {}, '/holidays?year=soon');
  expect(again.of('GET /api/holidays')[0]!.query).toEqual({ year: String(new Date().getFullYear()) });
});

test('who may not write sees the days, why there is no button, and that Kurban Ait is not known', async () => {
  await openPage(days({ mayWrite: false, kurbanAitKnown: false }));
  expect(screen.queryByRole('button', { name: /Add a day|Change/ })).toBeNull();
  screen.getByText('An administrator or a national coordinator edits these days.');
  screen.getByText(/The first day of Kurban Ait 2026 is not known here yet/);
});

test('of a day only what was changed is sent, with the version that was seen', async () => {
  const { server, user } = await openPage(days(), { 'PATCH /api/holidays/h1': { body: moved } });
  await user.click(screen.getByRole('button', { name: 'Change: Monday, 31 August 2026' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'Working day' }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(server.of('PATCH /api/holidays/h1')[0]?.body).toEqual({ kind: 'working-day', version: 4 }),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a day that is refused says why at its field, and keeps what was typed', async () => {
  const refused = problem(422, 'field-invalid', 'Check what is marked', {
    errors: [{ field: 'day', code: 'required', message: 'A day is needed' }],
  });
  const { server, user } = await openPage(days(), { 'POST /api/holidays': { status: 422, body: refused } });
  await user.click(screen.getByRole('button', { name: 'Add a day' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Name, eng' }), 'Bridge day');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(server.of('POST /api/holidays')).toHaveLength(1));
  await waitFor(() => expect(dialog.getByRole('textbox', { name: 'Day' })).toHaveAttribute('aria-invalid', 'true'));
  expect(dialog.getByRole('textbox', { name: 'Name, eng' })).toHaveValue('Bridge day');
});

test('a decree is removed in the version that was seen; one that somebody changed meanwhile stays, in words', async () => {
  const stale = problem(409, 'stale-version', 'Somebody was faster');
  const { server, user } = await openPage(days(), { 'DELETE /api/holidays/h1': { status: 409, body: stale } });
  await user.click(screen.getByRole('button', { name: /^Change: / }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Remove' }));
  await dialog.findByText('Somebody was faster');
  expect(server.of('DELETE /api/holidays/h1')[0]!.query).toEqual({ version: '4' });
});
