import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EditionPartnersView, ParticipationView } from '@birge/api-client';
import { ground, me } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

const edition = me.editions.find(({ year }) => year === 2026)!;
const at = `/api/editions/${edition.id}`;
const iom: ParticipationView = {
  id: 'pa1',
  organization: { id: 'or1', name: { en: 'IOM' }, shortName: {} },
  role: 'lead',
  asked: { en: 'Posters for every oblast' },
  askedFor: ['materials'],
  answer: 'maybe',
  current: true,
  answeredAt: '2026-06-01T06:00:00Z',
  answers: [
    {
      answer: 'maybe',
      note: 'If the budget comes',
      answeredBy: 'Aigul',
      via: 'calendar',
      contact: 'Zhanar',
      delegate: 'aigul@iom.example',
      occurrenceId: null,
      occurrenceAnswer: null,
      at: '2026-06-01T06:00:00Z',
      current: true,
      recordedAt: null,
      recordedBy: null,
    },
  ],
  invitations: [],
  version: 3,
};
const view = (more: Partial<EditionPartnersView> = {}): EditionPartnersView => ({
  edition,
  participations: [iom],
  may: { invite: true },
  ...more,
});
const contact = (id: string, name: string, email: string | null = `${id}@iom.example`) => ({
  ...{ id, name, email, position: null, phone: null, language: 'kk', archived: false, version: 1 },
});
const organization = {
  ...{ id: 'or1', name: { en: 'IOM' }, shortName: {}, divisions: [], contacts: [contact('c1', 'Zhanar')] },
};
const open = async (routes: Parameters<typeof serve>[0] = {}) => {
  const server = serve({
    ...ground,
    [`GET ${at}/partners`]: { body: view() },
    'GET /api/organizations/or1': { body: organization },
    ...routes,
  });
  openAdmin('/2026/partners');
  await screen.findByRole('heading', { level: 1, name: 'Partners of the edition' });
  return server;
};
const menu = async (item: string) => {
  await userEvent.click(screen.getByRole('button', { name: /: IOM$/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
};

test('who takes part in the whole edition, what is asked, and how each answer came', async () => {
  await open();
  expect(await screen.findByText('Asked for: materials. Posters for every oblast')).toBeVisible();
  await userEvent.click(screen.getByText('Answers and invitations'));
  expect(screen.getByText(/Aigul · by the link of Zhanar · a colleague, aigul@iom\.example/)).toBeVisible();
});

test('the only contact is chosen already; the letter is written at the edition', async () => {
  const server = await open({ [`POST ${at}/invitations`]: { status: 201, body: view() } });
  await userEvent.click(await screen.findByRole('button', { name: 'Invite' }));
  const dialog = await screen.findByRole('dialog', { name: 'Invite: IOM' });
  expect(await within(dialog).findByRole('checkbox', { name: 'Zhanar' })).toBeChecked();
  expect(within(dialog).getByText(/materials\. Posters for every oblast/, { selector: 'p' })).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Write 1 invitation' }));
  await waitFor(() => expect(server.of(`POST ${at}/invitations`)).toHaveLength(1));
  expect(server.of(`POST ${at}/invitations`)[0]!.body).toMatchObject({
    groups: [{ participationId: 'pa1', contactIds: ['c1'] }],
  });
});

test('what is asked was changed by somebody else meanwhile: both are shown and one is chosen; nothing typed is lost', async () => {
  const theirs = { ...iom, askedFor: ['presence'], version: 4 };
  const server = await open({
    [`PATCH ${at}/partners/pa1`]: ({ body }) =>
      (body as { version: number }).version === 3
        ? { status: 409, body: { ...problem(409, 'stale-version', 'Somebody was faster'), current: theirs } }
        : { body: view() },
  });
  await screen.findByText(/^Asked for/);
  await menu('Change role and what is asked');
  const dialog = await screen.findByRole('dialog', { name: 'IOM' });
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'people' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  const choice = await screen.findByRole('dialog', { name: /changed/i });
  expect(within(choice).getByRole('radio', { name: /people, materials/ })).toBeChecked();
  expect(within(choice).getByRole('radio', { name: /to be there/ })).not.toBeChecked();
  await userEvent.click(within(choice).getAllByRole('button')[1]!);
  await waitFor(() => expect(server.of(`PATCH ${at}/partners/pa1`)).toHaveLength(2));
  expect(server.of(`PATCH ${at}/partners/pa1`)[1]!.body).toEqual({ version: 4, askedFor: ['people', 'materials'] });
});

test('who may only read is offered nothing', async () => {
  await open({ [`GET ${at}/partners`]: { body: view({ may: { invite: false } }) } });
  await screen.findByText(/^Asked for/);
  expect(screen.queryByRole('button', { name: 'Invite' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Add a partner' })).not.toBeInTheDocument();
});
