import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { serve } from '../../../test/server.js';

const item = (eventId: string, title: string, more: Record<string, unknown> = {}) => ({
  eventId,
  slug: eventId,
  title: { en: title },
  typeId: 'flash-mob',
  divisions: ['astana'],
  copy: `copy of ${eventId}`,
  state: 'planned',
  kind: 'new',
  differences: [],
  quorum: { met: 0, needed: 0, reached: true },
  needsReason: false,
  suspicions: [],
  ...more,
});
/** Astana’s clocks; nothing is scheduled. */
const nothingWaits = { scheduled: [], clock: [{ from: 0, offsetMinutes: 300 }] };
const phone = { field: 'summary', language: 'ru', harm: 'private-phone', words: '+7 701 234-56-78' };

test('words that could harm somebody are shown with where they stand, and publishing them asks why it is no harm', async () => {
  const { of } = serve({
    ...ground,
    'GET /api/publishing': {
      body: {
        items: [item('a', 'Meeting', { suspicions: [phone] }), item('b', 'Talk')],
        published: 3,
        ...nothingWaits,
      },
    },
    'POST /api/publishing': { body: { published: ['a'], refused: [] } },
  });
  openAdmin('/2026/publishing');
  expect(await screen.findByText('+7 701 234-56-78')).toHaveAttribute('lang', 'ru');
  expect(screen.getByText(/somebody’s own telephone \(What happens/)).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select: Talk' }));
  expect(screen.queryByRole('textbox', { name: 'Why it harms nobody' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select: Talk' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select: Meeting' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Why it harms nobody' }), 'The box office');
  await userEvent.click(screen.getByRole('button', { name: 'Publish 1 event' }));
  expect(of('POST /api/publishing').at(-1)!.body).toEqual({
    eventIds: ['a'],
    seen: [{ eventId: 'a', copy: 'copy of a' }],
    noHarm: 'The box office',
  });
});

test('what was refused stays chosen, with what was typed', async () => {
  const refused = [{ eventId: 'a', code: 'harm-suspected', detail: 'Change the text.' }];
  serve({
    ...ground,
    'GET /api/publishing': {
      body: { items: [item('a', 'Meeting', { suspicions: [phone] })], published: 0, ...nothingWaits },
    },
    'POST /api/publishing': { body: { published: [], refused } },
  });
  openAdmin('/2026/publishing');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select: Meeting' }));
  await userEvent.click(screen.getByRole('button', { name: 'Publish 1 event' }));
  expect(await screen.findByText('Meeting: Change the text.')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Select: Meeting' })).toBeChecked();
});

const waiting = (eventId: string, title: string, more: Record<string, unknown> = {}) => ({
  id: `of ${eventId}`,
  eventId,
  slug: eventId,
  title: { en: title },
  version: 2,
  wallAt: '2026-07-30T09:00',
  offset: 300,
  at: '2026-07-30T04:00:00.000Z',
  by: 'Aigul',
  heldBack: null,
  may: true,
  ...more,
});
const view = (more: Record<string, unknown>) => ({
  body: { items: [item('a', 'Meeting'), item('b', 'Talk', { kind: 'moved' })], published: 0, ...nothingWaits, ...more },
});
const answer = { body: { done: ['a', 'b'], refused: [] } };

test('all that is shown is scheduled for a time by the clocks of Astana, as it was seen', async () => {
  const { of } = serve({ ...ground, 'GET /api/publishing': view({}), 'POST /api/publishing/schedule': answer });
  openAdmin('/2026/publishing');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select all' }));
  await userEvent.click(screen.getByRole('button', { name: 'Schedule…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Publish 2 events later' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: /date/ }), '30.07.2026{Tab}');
  await userEvent.type(within(dialog).getByRole('spinbutton', { name: 'hours' }), '09');
  await userEvent.type(within(dialog).getByRole('spinbutton', { name: 'minutes' }), '30');
  expect(within(dialog).getByRole('status')).toHaveTextContent('By the clocks of Astana: 30 July 2026, 09:30 UTC+5');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Schedule' }));
  expect(of('POST /api/publishing/schedule').at(-1)!.body).toEqual({
    eventIds: ['a', 'b'],
    seen: [
      { eventId: 'a', copy: 'copy of a' },
      { eventId: 'b', copy: 'copy of b' },
    ],
    at: '2026-07-30T09:30',
  });
});

test('what waits says when, with the offset, and by whom, and is called off; what stayed back says why', async () => {
  const heldBack = { code: 'harm-suspected', detail: 'Change the text.', at: '2026-07-30T04:00:01.000Z' };
  const scheduled = [waiting('z', 'Forum'), waiting('a', 'Meeting', { heldBack })];
  const { of } = serve({
    ...ground,
    'GET /api/publishing': view({ scheduled }),
    'POST /api/publishing/schedule/call-off': { body: { done: ['of z'], refused: [] } },
  });
  openAdmin('/2026/publishing');
  const group = await screen.findByRole('region', { name: '30 July 2026, 09:00 UTC+5' });
  expect(within(group).getAllByRole('listitem')).toHaveLength(1);
  expect(within(group).getByText('scheduled by Aigul')).toBeVisible();
  expect(screen.getByText(/Was to be published 30 July 2026, 09:00 UTC\+5 and stayed back:/)).toBeVisible();
  expect(screen.getByText(/Change the text\./)).toBeVisible();
  await userEvent.click(within(group).getByRole('button', { name: 'Call off: Forum' }));
  expect(of('POST /api/publishing/schedule/call-off').at(-1)!.body).toEqual({
    items: [{ scheduledId: 'of z', version: 2 }],
  });
});

test('the address narrows the list, and what is hidden is not published with the rest', async () => {
  const { of } = serve({
    ...ground,
    'GET /api/publishing': view({}),
    'POST /api/publishing': { body: { published: ['b'], refused: [] } },
  });
  openAdmin('/2026/publishing?kind=moved');
  expect(await screen.findByRole('checkbox', { name: 'Select: Talk' })).toBeVisible();
  expect(screen.queryByText('Meeting')).toBeNull();
  expect(screen.getByText('1 of 2 events')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
  await userEvent.click(screen.getByRole('button', { name: 'Publish 1 event' }));
  expect(of('POST /api/publishing').at(-1)!.body).toMatchObject({ eventIds: ['b'] });
});

test('a preview shows the page in each language and is published as it was seen', async () => {
  const { of } = serve({
    ...ground,
    'GET /api/publishing': view({}),
    'POST /api/publishing': { body: { published: ['a'], refused: [] } },
  });
  openAdmin('/2026/publishing');
  await userEvent.click(await screen.findByRole('button', { name: 'Preview: Meeting' }));
  const dialog = await screen.findByRole('dialog', { name: 'Preview: Meeting' });
  const frame = () => within(dialog).getByTitle('Preview: Meeting');
  expect(frame()).toHaveAttribute('src', '/api/publishing/a/preview?language=en&part=event');
  expect(frame()).toHaveAttribute('sandbox', 'allow-same-origin');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'қаз' }));
  await userEvent.click(within(dialog).getByRole('radio', { name: 'In the list' }));
  expect(frame()).toHaveAttribute('src', '/api/publishing/a/preview?language=kk&part=list');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Publish as shown' }));
  expect(of('POST /api/publishing').at(-1)!.body).toEqual({
    eventIds: ['a'],
    seen: [{ eventId: 'a', copy: 'copy of a' }],
  });
});

test('a text shows only the languages that differ, a time its offset', async () => {
  const differences = [
    {
      field: 'title',
      occurrenceId: null,
      told: { kk: 'Кездесу', en: 'Meeting' },
      now: { kk: 'Кездесу', en: 'A meeting' },
    },
    {
      field: 'time',
      occurrenceId: 'x',
      told: { start: '2015-07-30T12:00', end: '2015-07-30T13:00', zone: 'Asia/Almaty', offset: 360, allDay: false },
      now: { start: '2026-07-30T12:00', end: '2026-07-30T13:00', zone: 'Asia/Almaty', offset: 300, allDay: false },
    },
  ];
  serve({
    ...ground,
    'GET /api/publishing': view({ items: [item('a', 'Meeting', { kind: 'moved', differences })] }),
  });
  openAdmin('/2026/publishing');
  expect(await screen.findByText('Title, eng')).toBeVisible();
  expect(screen.getByText('A meeting')).toHaveAttribute('lang', 'en');
  expect(screen.queryByText('Кездесу')).toBeNull();
  expect(screen.getByText(/12:00.*UTC\+6/)).toBeVisible();
  expect(screen.getByText(/12:00.*UTC\+5/)).toBeVisible();
});
