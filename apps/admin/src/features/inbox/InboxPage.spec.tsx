import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InboxMail } from '@birge/api-client';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

const reply = (more: Partial<InboxMail['replies'][number]> = {}): InboxMail['replies'][number] => ({
  attendee: 'marat@gmail.com',
  attendeeName: 'Marat',
  answer: 'accepted',
  comment: 'Two of us will come.',
  occurrence: null,
  start: null,
  end: null,
  location: null,
  ...more,
});
const choice = (invitationId: string, likely: boolean): InboxMail['choices'][number] => ({
  invitationId,
  eventTitle: { en: `Flash-mob ${invitationId}` },
  organizationName: { en: 'Korgau Astana' },
  contactName: 'Zhanar',
  likely,
});
const mail = (id: string, more: Partial<InboxMail> = {}): InboxMail => ({
  id,
  receivedAt: '2026-07-20T06:00:00.000Z',
  sender: 'marat@gmail.com',
  senderName: 'Marat',
  subject: `Accepted ${id}`,
  kind: 'reply',
  state: 'unverified',
  reason: 'public-provider',
  replies: [reply()],
  eventId: 'ev1',
  eventTitle: { en: 'Flash-mob' },
  organizationName: { en: 'Korgau Astana' },
  contactName: 'Zhanar',
  decidedAt: null,
  decidedBy: null,
  choices: [choice('i1', true), choice('i2', false)],
  mayDecide: true,
  ...more,
});
const open = (one: InboxMail, more: Record<string, unknown> = {}) =>
  serve({
    ...ground,
    'GET /api/inbox': { body: { items: [one], total: 1, page: 1, pageSize: 50 } },
    [`GET /api/inbox/${one.id}`]: { body: one },
    ...more,
  } as never);
const sheet = (name: string) => screen.findByRole('article', { name });

test('a letter says who wrote, what, and why it does not count by itself; whose it probably is stands ready', async () => {
  const { of } = open(mail('a'), { 'POST /api/inbox/a/confirm': { body: mail('a', { state: 'confirmed' }) } });
  openAdmin('/inbox');
  await userEvent.click(await screen.findByRole('link', { name: /^Korgau Astana/ }));
  const read = within(await sheet('Accepted a'));
  expect(read.getByText('Marat, marat@gmail.com')).toBeVisible();
  expect(read.getByText(/anybody can have an address there/)).toBeVisible();
  expect(read.getByText('Two of us will come.')).toBeVisible();
  expect(read.getByRole('combobox', { name: 'Counts for' })).toHaveValue('Zhanar · Korgau Astana · Flash-mob i1');
  await userEvent.click(read.getByRole('button', { name: 'Confirm as answer' }));
  await waitFor(() => expect(of('POST /api/inbox/a/confirm')[0]?.body).toEqual({ invitationId: 'i1' }));
  expect(await screen.findByText('The answer counts now.')).toBeInTheDocument();
});

test('what is written in words is read by her: nothing is confirmed before she said what it answers', async () => {
  const words = mail('b', { kind: 'other', reason: 'no-answer-in-it', replies: [reply({ answer: null })] });
  const { of } = open(words, { 'POST /api/inbox/b/confirm': { body: words } });
  openAdmin('/inbox?letter=b');
  const read = within(await sheet('Accepted b'));
  const confirm = read.getByRole('button', { name: 'Confirm as answer' });
  expect(confirm).toBeDisabled();
  await userEvent.click(read.getByRole('radio', { name: 'maybe' }));
  await userEvent.click(confirm);
  await waitFor(() =>
    expect(of('POST /api/inbox/b/confirm')[0]?.body).toEqual({ invitationId: 'i1', answer: 'maybe' }),
  );
});

test('of several that fit none is chosen for her; what somebody decided meanwhile is said, and the letter stays', async () => {
  const both = mail('c', { choices: [choice('i1', true), choice('i2', true)] });
  const taken = problem(409, 'stale-version', 'Somebody decided it meanwhile');
  const { of } = open(both, { 'POST /api/inbox/c/dismiss': { status: 409, body: taken } });
  openAdmin('/inbox?letter=c');
  const read = within(await sheet('Accepted c'));
  expect(read.getByRole('combobox', { name: 'Counts for' })).toHaveValue('');
  expect(read.getByRole('button', { name: 'Confirm as answer' })).toBeDisabled();
  await userEvent.click(read.getByRole('button', { name: 'Dismiss' }));
  expect(await read.findByRole('alert')).toHaveTextContent('Somebody decided it meanwhile');
  expect(of('POST /api/inbox/c/dismiss')).toHaveLength(1);
});

test('what is decided says by whom and when, and offers nothing', async () => {
  open(
    mail('d', {
      state: 'dismissed',
      mayDecide: false,
      decidedBy: { id: 'p2', name: 'Aigerim' },
      decidedAt: '2026-07-21T06:00:00.000Z',
    }),
  );
  openAdmin('/inbox?letter=d');
  const read = within(await sheet('Accepted d'));
  expect(read.getByText(/^dismissed · Aigerim, 21 July 2026/)).toBeVisible();
  expect(read.queryByRole('button')).toBeNull();
});
