import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DaySheetEntryView, DaySheetView } from '@birge/api-client';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

const entry: DaySheetEntryView = {
  occurrenceId: 'oc1',
  eventId: 'ev1',
  title: { kk: 'Дөңгелек үстел', en: 'Roundtable' },
  type: { en: 'roundtable' },
  state: 'confirmed',
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:30',
  allDay: false,
  offset: 300,
  setupMinutes: 30,
  teardownMinutes: 0,
  city: { en: 'Astana' },
  venue: { en: 'Khan Shatyr' },
  spaces: [{ en: 'Atrium' }],
  address: { en: 'Turan Avenue 37' },
  directions: { en: 'Bus 12' },
  place: {},
  onlineUrl: null,
  expected: 1200,
  note: null,
  coordinator: 'Aigerim Serikova',
  people: [{ name: 'Asel', duty: { en: 'lead' } }],
  partners: [
    {
      name: { en: 'Korgau' },
      role: 'partner',
      answer: 'accepted',
      current: false,
      asked: { en: 'Ten volunteers' },
      contacts: [{ name: 'Zarina', position: null, phone: '+7 7172 00 00 00', email: null }],
    },
  ],
  items: [{ name: { en: 'Chairs' }, quantity: 20 }],
  requirements: [
    {
      label: { en: 'Akimat' },
      met: true,
      neededBy: null,
      sentOn: '2026-07-10',
      answeredOn: '2026-07-15',
      granted: true,
      number: '12-3',
    },
    {
      label: { en: 'Police' },
      met: false,
      neededBy: '2026-07-24',
      sentOn: null,
      answeredOn: null,
      granted: null,
      number: null,
    },
  ],
  publicSlug: 'roundtable',
};
const sheet = (more: Partial<DaySheetView> = {}): DaySheetView => ({
  day: '2026-07-30',
  oblast: null,
  person: null,
  total: 1,
  entries: [entry],
  publicUrl: 'https://birge.example',
  ...more,
});

test('an entry has its hours with city and offset, its place, people, partners, materials and requirements', async () => {
  serve({ ...ground, 'GET /api/day-sheet': { body: sheet() } });
  openAdmin('/2026/day-sheet');
  const one = await screen.findByRole('region', { name: 'Roundtable' });
  expect(one).toHaveTextContent('12:00–13:30Astana · UTC+5set-up from 11:30');
  expect(one).toHaveTextContent(
    'roundtable · confirmed · 1,200 expectedKhan Shatyr · AtriumTuran Avenue 37How to get there: Bus 12',
  );
  expect(
    within(one)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Aigerim Serikova — coordinator',
    'Asel — lead',
    'Korgau — partner: accepted, for an earlier time or placeTen volunteersZarina · +7 7172 00 00 00',
    'Chairs × 20',
    '☑ Akimat — sent 10 Jul, answered 15 Jul, No. 12-3',
    '☐ Police — open, needed by 24 Jul',
  ]);
  expect(within(one).getByRole('img', { name: 'https://birge.example/en/events/roundtable' })).toBeVisible();
});

test('what is not published has no code', async () => {
  serve({ ...ground, 'GET /api/day-sheet': { body: sheet({ entries: [{ ...entry, publicSlug: null }] }) } });
  openAdmin('/2026/day-sheet');
  await screen.findByRole('region', { name: 'Roundtable' });
  expect(screen.queryByRole('link', { name: /Public page/ })).not.toBeInTheDocument();
});

test('day, oblast and person are in the address, go to the server and into the address of the PDF', async () => {
  const server = serve({ ...ground, 'GET /api/day-sheet': ({ query }) => ({ body: sheet({ day: query.day }) }) });
  openAdmin('/2026/day-sheet?day=2026-08-01&oblast=astana&person=p2');
  await screen.findByRole('region', { name: 'Roundtable' });
  expect(server.of('GET /api/day-sheet').at(-1)!.query).toEqual({ day: '2026-08-01', oblast: 'astana', person: 'p2' });
  expect(screen.getByRole('link', { name: 'Download PDF' })).toHaveAttribute(
    'href',
    '/api/day-sheet.pdf?day=2026-08-01&language=en&oblast=astana&person=p2',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Next day' }));
  await waitFor(() => expect(window.location.search).toBe('?day=2026-08-02&oblast=astana&person=p2'));
});

test('a day with nothing says so, and what is not on the sheet', async () => {
  serve({ ...ground, 'GET /api/day-sheet': { body: sheet({ total: 0, entries: [] }) } });
  openAdmin('/2026/day-sheet');
  expect(await screen.findByText(/Nothing is planned for this day/)).toHaveTextContent('Drafts and cancelled');
});

test('an oblast of somebody else is refused in words', async () => {
  serve({ ...ground, 'GET /api/day-sheet': { status: 404, body: problem(404, 'not-found', 'Not found') } });
  openAdmin('/2026/day-sheet?oblast=karaganda');
  expect(await screen.findByRole('alert')).toHaveTextContent('Not found');
});
