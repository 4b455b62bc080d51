import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Availability, PersonalFeed, PersonRow } from '@birge/api-client';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

const person: PersonRow = {
  id: 'v1',
  name: 'Arman Bekenov',
  email: null,
  role: null,
  language: 'kk',
  languages: ['kk'],
  skills: ['photo'],
  homeDivision: 'astana',
  divisions: [],
  signsIn: false,
  archived: false,
  mayWrite: true,
  version: 1,
};
const said: Availability['items'][number] = {
  id: 's1',
  kind: 'unavailable',
  allDay: true,
  start: '2026-08-03T00:00',
  end: '2026-08-05T00:00',
  zone: 'Asia/Almaty',
  version: 4,
};
const availability: Availability = { zone: 'Asia/Almaty', items: [said], mayWrite: true };
const feed: PersonalFeed = { open: false, url: null, createdAt: null, maySee: true, mayRenew: true };
const routes = {
  ...ground,
  'GET /api/people/v1': { body: person },
  'GET /api/people/v1/availability': { body: availability },
  'GET /api/people/v1/feed': { body: feed },
};

test('what was said is shown in days, the last one included', async () => {
  serve(routes);
  openAdmin('/people/v1');
  const section = await screen.findByRole('region', { name: 'Availability' });
  expect(within(section).getByText('3–4 August 2026')).toBeVisible();
});

test('whole days are sent half-open: the last day’s midnight is the end', async () => {
  const { of } = serve({ ...routes, 'PATCH /api/availability/s1': { body: { ...said, version: 5 } } });
  openAdmin('/people/v1');
  await userEvent.click(await screen.findByRole('button', { name: 'Change: 3–4 August 2026' }));
  const dialog = await screen.findByRole('dialog');
  const last = within(dialog).getByRole('textbox', { name: 'Last day' });
  expect(last).toHaveValue('04.08.2026');
  await userEvent.clear(last);
  await userEvent.type(last, '06.08.2026');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(of('PATCH /api/availability/s1')).toHaveLength(1));
  expect(of('PATCH /api/availability/s1')[0]!.body).toEqual({
    version: 4,
    kind: 'unavailable',
    allDay: true,
    start: '2026-08-03T00:00',
    end: '2026-08-07T00:00',
  });
});

test('a refusal stands at its field, and what was typed stays', async () => {
  serve({
    ...routes,
    'POST /api/people/v1/availability': {
      status: 409,
      body: problem(409, 'availability-overlaps', 'Something is said of that time already', {
        errors: [{ field: 'start', code: 'not-allowed', message: 'Choose another day' }],
      }),
    },
  });
  openAdmin('/people/v1');
  await userEvent.click(await screen.findByRole('button', { name: 'Add a time' }));
  const dialog = await screen.findByRole('dialog');
  const from = within(dialog).getByRole('textbox', { name: 'From' });
  await userEvent.type(from, '04.08.2026');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await within(dialog).findByText('Choose another day')).toBeVisible();
  expect(from).toHaveValue('04.08.2026');
});

test('a private calendar’s link is made, shown and made anew', async () => {
  let made = 0;
  serve({
    ...routes,
    'POST /api/people/v1/feed': () => ({
      body: { ...feed, open: true, url: `https://birge.example/feeds/token-${++made}.ics` },
    }),
  });
  openAdmin('/people/v1');
  await userEvent.click(await screen.findByRole('button', { name: 'Make a link' }));
  const link = await screen.findByRole('textbox', { name: 'Link of the calendar' });
  expect(link).toHaveValue('https://birge.example/feeds/token-1.ics');
  await userEvent.click(screen.getByRole('button', { name: 'Make a new link' }));
  await waitFor(() => expect(link).toHaveValue('https://birge.example/feeds/token-2.ics'));
  expect(await screen.findByText('A new link. The old one opens nothing any more.')).toBeVisible();
});
