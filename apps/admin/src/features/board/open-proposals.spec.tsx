import '../../../test/board/stand-ins.js';
import { jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { boardItem, boardWindow, eventTypes } from '../../../test/board/window.js';
import { FakeEventSource, notice, withStreams } from '../../../test/event-source.js';
import { ground, me } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { serve } from '../../../test/server.js';

jest.setTimeout(40_000);

const flashMob = boardItem('flash-mob', '2026-07-30T12:00', '2026-07-30T13:30');
const roundtable = boardItem('roundtable', '2026-07-31T10:00', '2026-07-31T11:00', { spaceIds: ['east-hall'] });

let undo: () => void;
beforeEach(() => (undo = withStreams()));
afterEach(() => {
  cleanup();
  undo();
});

test('a proposal that arrives is said aloud and stands on its card; one press leaves only such events', async () => {
  serve({
    ...ground,
    'GET /api/session': { body: { ...me, liveFrom: '77-0' } },
    'GET /api/event-types': { body: eventTypes },
    'GET /api/board': { body: boardWindow([flashMob, roundtable]) },
    'GET /api/board/items': { body: { items: [{ ...flashMob, openProposals: 2 }], busy: [], zones: {} } },
    'POST /api/board/presence': { status: 204 },
  });
  openAdmin('/2026/board');
  await screen.findByRole('table', { name: 'Board' }, { timeout: 12_000 });
  FakeEventSource.last.say('hello', {}, '77-0');
  expect(screen.queryByRole('button', { name: /open proposals?/ })).not.toBeInTheDocument();
  FakeEventSource.last.say('change', notice(flashMob.eventId, { subject: 'proposal', subjectId: 'pr' }), '78-1');
  const button = await screen.findByRole('button', { name: /^2 open proposals\. Only with/ });
  expect(screen.getByText(/^A partner proposes another time or place: /)).toHaveTextContent('flash-mob');
  const table = screen.getByRole('table', { name: 'Board' });
  expect(within(table).getByRole('button', { name: /^flash-mob, .*2 open proposals/ })).toBeInTheDocument();
  await userEvent.click(button);
  await waitFor(() => expect(within(table).queryByRole('button', { name: /^roundtable, / })).not.toBeInTheDocument());
  expect(window.location.search).toContain('proposals=open');
  expect(button).toHaveAttribute('aria-pressed', 'true');
});
