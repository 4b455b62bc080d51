import { jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ContactView, RequirementView, Said, SpaceView } from '@birge/api-client';
import { eventView, ground, me } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

jest.setTimeout(40_000);
afterEach(cleanup);

const contact = {
  id: 'c1',
  organizationId: 'o1',
  name: 'Dana Akhmetova',
  position: 'Press officer',
  email: 'dana@police.example',
  phone: '+7 701 000 00 01',
  language: 'ru',
  archived: false,
  version: 2,
} as ContactView;
const organization = {
  id: 'o1',
  name: { en: 'Police of Astana' },
  shortName: {},
  kind: 'police',
  divisions: ['astana'],
  website: null,
  mailDomains: [],
  contacts: [contact],
  mayWrite: true,
  version: 1,
};
const space = {
  id: 's1',
  venueId: 'v1',
  name: { en: 'Atrium' },
  capacity: 300,
  archived: false,
  version: 2,
} as SpaceView;
const venue = {
  id: 'v1',
  name: { en: 'Khan Shatyr' },
  city: {},
  address: {},
  directions: {},
  kind: 'hall',
  divisionId: 'astana',
  latitude: null,
  longitude: null,
  capacity: 900,
  hostId: null,
  hostName: null,
  divisions: [],
  consentNeeded: true,
  noticeDays: 5,
  openingHours: [],
  spaces: [space],
  mayWrite: true,
  version: 1,
};
const requirement = {
  id: 'r1',
  kind: 'permission',
  label: { en: 'Permission of the akimat' },
  needed: true,
  neededBy: '2026-07-20',
  sentOn: '2026-07-01',
  answeredOn: null,
  granted: null,
  number: null,
  met: false,
  version: 2,
} as RequirementView;
const event = eventView({ requirements: [requirement], quorum: { met: 0, needed: 1, reached: false, missing: [] } });
const said = {
  id: 'a1',
  kind: 'unavailable',
  allDay: true,
  start: '2026-08-03T00:00',
  end: '2026-08-05T00:00',
  zone: 'Asia/Almaty',
  version: 2,
} as Said;
const holiday = { id: 'h1', day: '2026-08-31', kind: 'day-off', name: { en: 'Constitution Day' }, version: 2 } as const;

const served = {
  ...ground,
  'GET /api/organizations/o1': { body: organization },
  'GET /api/venues/v1': { body: venue },
  'GET /api/events/ev1': { body: event },
  'GET /api/events/ev1/problems': { body: { items: [] } },
  'GET /api/people/p1': { body: { ...me.person, languages: [], skills: [], homeDivision: 'astana', mayWrite: true } },
  'GET /api/people/p1/availability': { body: { zone: 'Asia/Almaty', items: [said], mayWrite: true } },
  'GET /api/people/p1/feed': { body: { open: false, url: null, createdAt: null, maySee: true, mayRenew: true } },
  'GET /api/holidays': { body: { year: 2026, items: [], overrides: [holiday], kurbanAitKnown: true, mayWrite: true } },
};

interface Kind {
  address: string;
  route: string;
  edit: RegExp;
  /** The record as somebody else saved it. */
  theirs: object;
  /** What I type, which they changed too. */
  type: [field: string, text: string];
  /** Each field that differs, and what of mine and of theirs it shows. */
  asked: Record<string, readonly [mine: string, theirs: string]>;
  /** What is sent when everything is left as it was proposed, over their version. */
  sent: object;
}

const kinds: Record<string, Kind> = {
  contact: {
    address: '/organizations/o1',
    route: 'PATCH /api/contacts/c1',
    edit: /Edit: Dana/,
    theirs: { ...contact, phone: '+7 701 999 99 99', language: 'kk', version: 5 },
    type: ['Phone', '+7 702 111 11 11'],
    asked: { Phone: ['+7 702 111 11 11', '+7 701 999 99 99'], 'Language of letters': ['Русский', 'Қазақша'] },
    sent: { phone: '+7 702 111 11 11', version: 5 },
  },
  space: {
    address: '/venues/v1',
    route: 'PATCH /api/spaces/s1',
    edit: /Edit: Atrium/,
    theirs: { ...space, name: { en: 'Great atrium' }, capacity: 250, version: 5 },
    type: ['Room for', '280'],
    asked: { 'Name of the space': ['eng: Atrium', 'eng: Great atrium'], 'Room for': ['280', '250'] },
    sent: { capacity: 280, version: 5 },
  },
  requirement: {
    address: '/2026/events/ev1',
    route: 'PATCH /api/requirements/r1',
    edit: /Permission of the akimat/,
    theirs: { ...requirement, answeredOn: '2026-07-10', granted: true, number: '12-A', version: 5 },
    type: ['Number of the paper', '77'],
    asked: {
      'Number of the paper': ['77', '12-A'],
      Result: ['No answer yet', 'Granted'],
      'Answered on': ['(empty)', '10 July 2026'],
    },
    sent: { number: '77', version: 5 },
  },
  availability: {
    address: '/people/p1',
    route: 'PATCH /api/availability/a1',
    edit: /Change: 3–4 August/,
    theirs: { ...said, kind: 'available', end: '2026-08-06T00:00', version: 5 },
    type: ['Last day', '07.08.2026'],
    asked: { When: ['3–7 August 2026', '3–5 August 2026'], 'What is said': ['not available', 'available'] },
    sent: { kind: 'available', allDay: true, start: '2026-08-03T00:00', end: '2026-08-08T00:00', version: 5 },
  },
  holiday: {
    address: '/holidays?year=2026',
    route: 'PATCH /api/holidays/h1',
    edit: /^Change: Monday/,
    theirs: { ...holiday, kind: 'working-day', name: { en: 'Theirs' }, version: 5 },
    type: ['Name, eng', 'Mine'],
    asked: { Name: ['eng: Mine', 'eng: Theirs'], What: ['Day off', 'Working day'] },
    sent: { name: { en: 'Mine' }, version: 5 },
  },
};

async function opened({ address, edit, type: [field, text] }: Kind, more: Parameters<typeof serve>[0] = {}) {
  const server = serve({ ...served, ...more });
  const user = userEvent.setup();
  openAdmin(address);
  await user.click(await screen.findByRole('button', { name: edit }, { timeout: 12_000 }));
  const dialog = within(await screen.findByRole('dialog'));
  const input = dialog.getByRole('textbox', { name: field });
  await user.clear(input);
  await user.type(input, text);
  return { server, user, dialog, input, text };
}
const stale = (current: object) => problem(409, 'stale-version', 'Changed by someone else', { current });

describe.each(Object.entries(kinds))('%s', (_, kind) => {
  test('what somebody else saved meanwhile is chosen field by field, and saved over their version', async () => {
    let tries = 0;
    const { server, user, dialog } = await opened(kind, {
      [kind.route]: () =>
        tries++ === 0
          ? { status: 409, body: stale(kind.theirs) }
          : { body: kind.route.includes('requirements') ? event : { ...kind.theirs, version: 6 } },
    });
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    const choice = within(await screen.findByRole('dialog', { name: 'Changed by someone else' }));
    expect(choice.getAllByRole('radiogroup')).toHaveLength(Object.keys(kind.asked).length);
    for (const [name, [mine, theirs]] of Object.entries(kind.asked)) {
      const group = within(choice.getByRole('radiogroup', { name }));
      expect(group.getByRole('radio', { name: new RegExp(`What I typed\\s*${escaped(mine)}$`) })).toBeInTheDocument();
      expect(group.getByRole('radio', { name: new RegExp(`As saved now\\s*${escaped(theirs)}$`) })).toBeInTheDocument();
    }
    await user.click(choice.getByRole('button', { name: 'Save the chosen' }));
    await waitFor(() => expect(server.of(kind.route)).toHaveLength(2));
    expect(server.of(kind.route)[1]!.body).toEqual(kind.sent);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('Esc in the choice goes back to the form, and Esc in the form asks before what was typed is lost', async () => {
    const { user, dialog, input, text } = await opened(kind, {
      [kind.route]: { status: 409, body: stale(kind.theirs) },
    });
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await screen.findByRole('dialog', { name: 'Changed by someone else' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Changed by someone else' })).toBeNull());
    expect(input).toHaveValue(text);
    await user.keyboard('{Escape}');
    const question = within(await screen.findByRole('dialog', { name: 'Something is not saved yet' }));
    await user.click(question.getByRole('button', { name: 'Stay here' }));
    expect(input).toHaveValue(text);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

test('taking all of theirs sends nothing more, and closes', async () => {
  const kind = kinds.contact!;
  const { server, user, dialog } = await opened(kind, { [kind.route]: { status: 409, body: stale(kind.theirs) } });
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  const choice = within(await screen.findByRole('dialog', { name: 'Changed by someone else' }));
  await user.click(choice.getByRole('radio', { name: /999/ }));
  await user.click(choice.getByRole('button', { name: 'Save the chosen' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(server.of(kind.route)).toHaveLength(1);
});

test('two who typed the same have nothing to choose', async () => {
  const kind = kinds.contact!;
  const same = { ...contact, phone: kind.type[1], version: 5 };
  const { server, user, dialog } = await opened(kind, { [kind.route]: { status: 409, body: stale(same) } });
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(server.of(kind.route)).toHaveLength(1);
});

test('a new one is sent once for its key: again after a lost line with the same key, after a refusal with another', async () => {
  const route = 'POST /api/organizations/o1/contacts';
  const answers = [
    () => {
      throw new TypeError('the line is lost');
    },
    () => ({ status: 422, body: problem(422, 'field-invalid', 'Check what is marked') }),
    () => ({ body: { ...contact, id: 'c2' } }),
  ];
  const server = serve({ ...served, [route]: () => answers.shift()!() });
  const user = userEvent.setup();
  openAdmin('/organizations/o1');
  await user.click(await screen.findByRole('button', { name: 'Add a contact' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Arman');
  for (const tries of [1, 2, 3]) {
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.of(route)).toHaveLength(tries));
    await waitFor(() => expect(answers).toHaveLength(3 - tries));
  }
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const keys = server.of(route).map(({ headers }) => headers['Idempotency-Key'] ?? headers['idempotency-key']);
  expect(keys[0]).toBeTruthy();
  expect([keys[1] === keys[0], keys[2] === keys[1]]).toEqual([true, false]);
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
