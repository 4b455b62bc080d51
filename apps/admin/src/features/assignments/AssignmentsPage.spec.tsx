import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AssignmentMatrix, Gap, MatrixPerson, Suggestions } from '@birge/api-client';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

const duty = (occurrenceId: string, start: string, end: string): MatrixPerson['duties'][number] => ({
  occurrenceId,
  eventId: `event-of-${occurrenceId}`,
  title: { en: 'Lecture on rights' },
  state: 'planned',
  duties: [{ id: 'a1', dutyId: 'host' }],
  start: `2026-${start}`,
  end: `2026-${end}`,
  offsetStart: 300,
  allDay: false,
  setupMinutes: 0,
  teardownMinutes: 0,
  venue: { en: 'Library' },
  spaces: [],
  city: { en: 'Astana' },
  address: null,
  place: {},
  divisionId: 'astana',
  coordinator: null,
});
const person = (personId: string, name: string, more: Partial<MatrixPerson> = {}): MatrixPerson => ({
  personId,
  name,
  role: null,
  homeDivision: 'astana',
  languages: [],
  skills: [],
  totalMinutes: 0,
  cells: [],
  duties: [],
  said: [],
  ...more,
});
const gap: Gap = {
  occurrenceId: 'o9',
  eventId: 'e9',
  typeId: 'lecture',
  title: { en: 'Flash-mob at noon' },
  state: 'planned',
  start: '2026-07-31T12:00',
  end: '2026-07-31T13:00',
  allDay: false,
  venue: null,
  city: null,
  staffing: [{ dutyId: 'host', needed: 2, have: 1 }],
  missing: 1,
  mayAssign: true,
};
const matrix: AssignmentMatrix = {
  edition: 2026,
  days: [
    { day: '2026-07-30', minutes: 90, people: 1, missing: 0 },
    { day: '2026-07-31', minutes: 0, people: 0, missing: 1 },
  ],
  people: [
    person('p1', 'Arman', {
      totalMinutes: 90,
      cells: [{ day: '2026-07-30', minutes: 90, count: 1, marks: ['against'], said: 'no' }],
      duties: [duty('o1', '07-30T10:00', '07-30T11:30')],
    }),
    person('p2', 'Kamila'),
  ],
  total: 2,
  gaps: [gap],
  skills: ['first aid'],
  mayAssign: true,
};
const suggestions: Suggestions = {
  occurrenceId: 'o9',
  dutyId: 'host',
  staffing: gap.staffing,
  items: [
    {
      personId: 'p2',
      name: 'Kamila',
      homeDivision: 'astana',
      score: 40,
      possible: true,
      reasons: [{ kind: 'skill', points: 25, message: 'Has the skill' }],
    },
    {
      personId: 'p1',
      name: 'Arman',
      homeDivision: 'astana',
      score: 0,
      possible: false,
      reasons: [{ kind: 'busy', points: 0, message: 'Elsewhere at that time' }],
    },
  ],
  total: 2,
};
const types = {
  items: [],
  duties: [{ id: 'host', name: { en: 'host' } }],
};
const routes = {
  ...ground,
  'GET /api/event-types': { body: types },
  'GET /api/assignments': { body: matrix },
  'GET /api/occurrences/o9/suggestions': { body: suggestions },
};

test('the matrix says in words what a cell shows, and arrows walk it', async () => {
  serve(routes);
  openAdmin('/2026/assignments');
  const grid = await screen.findByRole('grid', { name: /hours of load/ });
  const busy = within(grid).getByRole('button', {
    name: 'Arman, 30 July: 1.5 h, against what was said, not available',
  });
  busy.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(within(grid).getByRole('button', { name: 'Arman, 31 July: nothing' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
  expect(within(grid).getByRole('button', { name: 'Kamila, 30 July: nothing' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(within(grid).getByRole('button', { name: 'Kamila, 30 July: nothing' })).toHaveFocus();
});

test('a cell opens that day of the person, and the address says so; Esc closes it', async () => {
  serve(routes);
  openAdmin('/2026/assignments');
  await userEvent.click(await screen.findByRole('button', { name: /^Arman, 30 July/ }));
  const panel = await screen.findByRole('complementary', { name: 'Arman, 30 July' });
  expect(within(panel).getByRole('link', { name: 'Lecture on rights' })).toHaveAttribute(
    'href',
    '/admin/2026/events/event-of-o1',
  );
  expect(window.location.search).toBe('?person=p1&day=2026-07-30');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Arman, 30 July' })).toBeNull());
  expect(window.location.search).toBe('');
});

test('filters are read from the address and go to the server', async () => {
  const { of } = serve(routes);
  openAdmin('/2026/assignments?oblast=astana&duty=host&skill=first+aid&q=ar');
  await screen.findByRole('grid');
  expect(of('GET /api/assignments').at(-1)!.query).toEqual({
    edition: '2026',
    oblast: 'astana',
    duty: 'host',
    skill: 'first aid',
    q: 'ar',
  });
});

test('from a gap to who could fill it, with the reasons; Enter in the search assigns the best', async () => {
  const { of } = serve({
    ...routes,
    'POST /api/occurrences/o9/assignments': { status: 201, body: { assignmentId: 'a9', availability: 'unavailable' } },
  });
  openAdmin('/2026/assignments');
  await userEvent.click(await screen.findByRole('button', { name: '31 July: 1 person is missing' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Find people: Flash-mob at noon' }));
  const best = await screen.findByRole('button', { name: 'Assign Kamila' });
  expect(best).toHaveAccessibleDescription('+ Has the skill');
  await userEvent.type(screen.getByRole('textbox', { name: 'Find by name' }), '{Enter}');
  await waitFor(() => expect(of('POST /api/occurrences/o9/assignments')).toHaveLength(1));
  expect(of('POST /api/occurrences/o9/assignments')[0]!.body).toEqual({ personId: 'p2', dutyId: 'host' });
  // What she said of that time is a warning, told after the act.
  expect(await screen.findByText('Kamila said that this time does not suit. Ask first.')).toBeVisible();
});

test('somebody who is elsewhere is refused with where, and stays in the list', async () => {
  serve({
    ...routes,
    'POST /api/occurrences/o9/assignments': {
      status: 409,
      body: problem(409, 'person-already-assigned', 'The person is busy', {
        conflicts: [{ kind: 'person-elsewhere', message: 'Arman is elsewhere: Lecture on rights' }],
      }),
    },
  });
  openAdmin('/2026/assignments?panel=gaps&occurrence=o9');
  await userEvent.click(await screen.findByRole('button', { name: 'Assign Arman' }));
  expect(await screen.findByText('Arman is elsewhere: Lecture on rights')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Assign Arman' })).toBeVisible();
});
