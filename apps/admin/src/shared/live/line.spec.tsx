import { jest } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeEventSource, mark, news, notice, withStreams } from '../../../test/event-source.js';
import { eventRow, eventView, ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { serve } from '../../../test/server.js';

jest.setTimeout(40_000);
const events = { body: { items: [eventRow('a', 'Roundtable')], total: 1, page: 1, pageSize: 50 } };

let undo: () => void;
beforeEach(() => (undo = withStreams()));
afterEach(() => {
  cleanup();
  undo();
});

async function openList() {
  const server = serve({ ...ground, 'GET /api/events': events });
  openAdmin('/2026/events');
  await screen.findByRole('link', { name: 'Roundtable' });
  FakeEventSource.last.say('hello', {}, '5-0');
  return server;
}
const banner = () => screen.queryByText(/Not connected/);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a line that is back at once is not spoken of, and goes on from the last id that was heard', async () => {
  const server = await openList();
  FakeEventSource.last.say('change', notice(null, { subject: 'message' }), '9-4');
  FakeEventSource.last.say('beat', {}, '9-7');
  const asked = server.of('GET /api/events').length;
  FakeEventSource.last.break();
  await waitFor(() => expect(FakeEventSource.opened).toHaveLength(2));
  expect(FakeEventSource.last.url).toBe('/api/live?after=9-7');
  FakeEventSource.last.say('hello', {}, '9-7');
  await pause(2_200);
  expect(banner()).not.toBeInTheDocument();
  // What was missed is told by the stream: nothing is asked for anew because of a broken line.
  expect(server.of('GET /api/events')).toHaveLength(asked);
  expect(FakeEventSource.open).toHaveLength(1);
});

test('a broken line is said after two seconds, with the time of the last news, and so is that it is back', async () => {
  await openList();
  FakeEventSource.last.break();
  await pause(1_000);
  expect(banner()).not.toBeInTheDocument();
  // Each try that fails is the same loss.
  FakeEventSource.last.break();
  const lost = Date.now();
  await waitFor(() => expect(banner()).toBeVisible());
  expect(Date.now() - lost).toBeLessThan(1_900);
  expect(banner()).toHaveTextContent(/since \d\d:\d\d:\d\d\./);
  expect(banner()!.closest('[role=status]')).toHaveTextContent('What you type stays.');
  const before = FakeEventSource.opened.length;
  await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
  expect(FakeEventSource.opened).toHaveLength(before + 1);
  FakeEventSource.last.say('hello', {}, '5-0');
  await waitFor(() => expect(banner()).not.toBeInTheDocument());
  expect(screen.getByText('Connected again, everything is up to date.')).toBeVisible();
});

test('who has missed too much asks for everything again', async () => {
  const server = await openList();
  const asked = server.of('GET /api/events').length;
  FakeEventSource.last.say('reset', {}, '90-0');
  await waitFor(() => expect(server.of('GET /api/events')).toHaveLength(asked + 1));
});

test('a list follows in a storm, at most about once a second', async () => {
  const server = await openList();
  const asked = server.of('GET /api/events').length;
  const begun = Date.now();
  for (let n = 0; n < 30; n += 1) {
    FakeEventSource.last.say('change', notice(`event-${n}`), `${n + 6}-1`);
    await pause(60);
  }
  await pause(1_000);
  const times = server.of('GET /api/events').length - asked;
  expect(times).toBeGreaterThanOrEqual(1);
  expect(times).toBeLessThanOrEqual((Date.now() - begun) / 900 + 1);
});

test('a form with something typed in it keeps it while the event below changes, and the page says who else is there', async () => {
  let view = eventView();
  serve({ ...ground, 'GET /api/events/ev1': () => ({ body: view }), 'POST /api/board/presence': { status: 204 } });
  openAdmin('/2026/events/ev1?tab=edit');
  const title = await screen.findByRole('textbox', { name: 'Title' });
  FakeEventSource.last.say('hello', {}, '5-0');
  await userEvent.type(title, ' of mine');
  view = eventView({ version: 4, title: { en: 'Theirs' }, state: 'confirmed' });
  FakeEventSource.last.say('change', notice('ev1'), '6-1');
  expect(await screen.findByRole('heading', { level: 1, name: 'Theirs' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Flash-mob of mine');
  FakeEventSource.last.say('presence', news({ here: [mark(null, { eventId: 'ev1', doing: 'editing' })] }));
  expect(screen.getByText('Дәулет Қабылов is editing it')).toBeVisible();
});
