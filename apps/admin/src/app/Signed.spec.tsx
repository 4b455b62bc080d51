import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { eventRow, eventView, ground, me } from '../../test/facts.js';
import { openAdmin } from '../../test/render-admin.js';
import { problem, serve } from '../../test/server.js';

const ended = { status: 401, body: problem(401, 'not-signed-in', 'Please sign in') };
const events = { body: { items: [eventRow('a', 'Roundtable')], total: 1, page: 1, pageSize: 50 } };

test('whoever is not signed in gets the sign-in at the address asked for, and then what was asked for', async () => {
  let signedIn = false;
  serve({
    ...ground,
    'GET /api/session': () => (signedIn ? { body: me } : ended),
    'POST /api/session': () => ((signedIn = true), { body: me }),
    'GET /api/events': events,
  });
  openAdmin('/2026/events');
  await userEvent.type(await screen.findByLabelText('Mail address'), 'national@birge.example');
  await userEvent.type(screen.getByLabelText('Password'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('link', { name: 'Roundtable' })).toBeVisible();
  expect(window.location.pathname).toBe('/admin/2026/events');
});

test('a wrong password says so and leaves the mail address where it is', async () => {
  serve({
    'GET /api/session': ended,
    'POST /api/session': { status: 401, body: problem(401, 'sign-in-failed', 'Sign-in failed') },
  });
  openAdmin('/');
  await userEvent.type(await screen.findByLabelText('Mail address'), 'someone@birge.example');
  await userEvent.type(screen.getByLabelText('Password'), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Sign-in failed');
  expect(screen.getByLabelText('Mail address')).toHaveValue('someone@birge.example');
});

test('a session that ends while typing: sign in over the page, and what was typed is saved', async () => {
  let session = false;
  const saved = 'PATCH /api/events/ev1';
  const server = serve({
    ...ground,
    'GET /api/events/ev1': { body: eventView() },
    'POST /api/session': () => ((session = true), { body: me }),
    [saved]: () => (session ? { body: eventView({ version: 4, note: 'typed' }) } : ended),
  });
  openAdmin('/2026/events/ev1?tab=edit');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Note for coordinators' }), 'typed');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  const dialog = await screen.findByRole('dialog', { name: 'Your session has ended' });
  expect(within(dialog).getByLabelText('Mail address')).toHaveValue(me.person.email);
  await userEvent.type(within(dialog).getByLabelText('Password'), 'secret');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sign in' }));

  await waitFor(() => expect(server.of(saved)).toHaveLength(2));
  expect(server.of(saved)[1]!.body).toEqual({ note: 'typed', version: 3 });
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByRole('textbox', { name: 'Note for coordinators' })).toHaveValue('typed');
});

test('another language turns the screen, asks the server in it and is remembered with the account', async () => {
  const server = serve({ ...ground, 'PATCH /api/session': { body: me }, 'GET /api/events': events });
  openAdmin('/2026/events');
  await screen.findByRole('heading', { level: 1, name: 'Events' });
  await userEvent.click(screen.getByRole('button', { name: 'қаз' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Іс-шаралар' })).toBeVisible();
  expect(document.documentElement.lang).toBe('kk');
  expect(server.of('PATCH /api/session')[0]!.body).toEqual({ language: 'kk' });
  await waitFor(() => expect(server.of('GET /api/events').at(-1)!.headers['Accept-Language']).toBe('kk'));
});
