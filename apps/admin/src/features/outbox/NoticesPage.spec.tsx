import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { serve } from '../../../test/server.js';

const slot = (start: string, place = 'Station') => ({
  start,
  end: start.replace(':00', ':30'),
  allDay: false,
  place: { en: place },
});
const notice = (id: string, more: Record<string, unknown> = {}) => ({
  invitationId: id,
  eventId: `event-${id}`,
  eventTitle: { en: `Flash-mob ${id}` },
  role: 'partner',
  kind: 'update',
  state: `digest ${id}`,
  changes: [{ occurrenceId: `o-${id}`, was: slot('2026-07-30T12:00'), now: slot('2026-07-30T15:00') }],
  answer: 'accepted',
  toldAt: '2026-07-01T06:00:00.000Z',
  held: null,
  ...more,
});
const recipient = (contactName: string, notices: unknown[], email: string | null = 'zhanar@partner.example') => ({
  contactId: contactName,
  contactName,
  organizationId: 'o',
  organizationName: { en: `${contactName}’s office` },
  email,
  language: 'kk',
  notices,
});
const list = [
  recipient('Zhanar', [notice('a'), notice('b', { held: { at: '2026-07-02T06:00:00.000Z', by: 'Aigerim' } })]),
  recipient('Marat', [notice('c', { kind: 'cancellation', state: 'off', changes: [] })], null),
];
const screenOf = (more: Record<string, unknown> = {}) =>
  serve({
    ...ground,
    'GET /api/notices': { body: { recipients: list } },
    'GET /api/notices/count': { body: { pending: 2 } },
    'GET /api/notices/{id}/letter': { body: { language: 'kk', subject: 'Өзгеріс', body: 'Құрметті Жанар!\n\n{link}' } },
    'POST /api/notices/send': { body: { done: 1, changed: [], unreachable: [] } },
    'POST /api/notices/hold': { body: { done: 1, changed: [], unreachable: [] } },
    ...more,
  } as never);

test('what has to be told stands by who reads it, old and new, and its letter is read before it leaves', async () => {
  screenOf({
    'GET /api/notices/a/letter': { body: { language: 'kk', subject: 'Өзгеріс', body: 'Құрметті Жанар!\n\n{link}' } },
  });
  openAdmin('/2026/notices');
  const zhanar = await screen.findByRole('region', { name: 'Zhanar' });
  expect(within(zhanar).getAllByText('30 July 2026, 12:00–12:30, Station')).toHaveLength(2);
  expect(within(zhanar).getAllByText('30 July 2026, 15:00–15:30, Station')).toHaveLength(2);
  expect(within(zhanar).getByText(/held back by Aigerim/)).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Select: Marat, Flash-mob c' })).toBeDisabled();
  await userEvent.click(within(zhanar).getAllByRole('button', { name: 'Read the letter' })[0]!);
  expect(await screen.findByText('[personal link]')).toBeVisible();
  expect(screen.getByText('Құрметті Жанар!').closest('[lang]')).toHaveAttribute('lang', 'kk');
});

test('some of it is sent, as it was seen; what changed meanwhile stays chosen and is said', async () => {
  const { of } = screenOf({ 'POST /api/notices/send': { body: { done: 0, changed: ['a'], unreachable: [] } } });
  openAdmin('/2026/notices');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select: Zhanar, Flash-mob a' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send 1 letter' }));
  expect(of('POST /api/notices/send').at(-1)!.body).toEqual({ notices: [{ invitationId: 'a', state: 'digest a' }] });
  expect(await screen.findByText(/1 notice changed meanwhile/)).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'Select: Zhanar, Flash-mob a' })).toBeChecked();
});

test('all of it is chosen at once, but for who cannot be written to; what is held waits again', async () => {
  const { of } = screenOf();
  openAdmin('/2026/notices');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select all' }));
  expect(screen.getByRole('button', { name: 'Send 2 letters' })).toBeEnabled();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select: Zhanar, Flash-mob a' }));
  await userEvent.click(screen.getByRole('button', { name: 'Let it wait again' }));
  expect(of('POST /api/notices/hold').at(-1)!.body).toEqual({
    notices: [{ invitationId: 'b', state: 'digest b' }],
    held: false,
  });
});
