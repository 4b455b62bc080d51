import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

test('what somebody else saved meanwhile takes away nothing that is typed, and stands beside it', async () => {
  const type = { id: 'lecture', name: { en: 'lecture' }, glyph: '△', tint: 'sky', lengthMinutes: 60, requirements: [] };
  const types = (version: number, host: number, photo: number) => ({
    duties: [
      { id: 'host', name: { en: 'host' } },
      { id: 'photo', name: { en: 'photographer' } },
    ],
    items: [
      {
        ...type,
        version,
        duties: [
          { dutyId: 'host', needed: host },
          { dutyId: 'photo', needed: photo },
        ],
      },
    ],
  });
  let now = types(1, 1, 0);
  const { of } = serve({
    ...ground,
    'GET /api/event-types': () => ({ body: now }),
    'PATCH /api/event-types/lecture/duties': ({ body }) => {
      if ((body as { version: number }).version === 2) return { body: {} };
      now = types(2, 3, 4);
      return { status: 409, body: problem(409, 'stale-version', 'Somebody was faster') };
    },
  });
  openAdmin('/duties');
  const form = within(await screen.findByRole('form', { name: 'lecture' }));
  const host = form.getByRole('textbox', { name: 'host' });
  await userEvent.clear(host);
  await userEvent.type(host, '2');
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  await form.findByText('Somebody was faster');
  await waitFor(() => expect(form.getByRole('textbox', { name: 'photographer' })).toHaveValue('4'));
  expect(host).toHaveValue('2');
  await waitFor(() => expect(host).toHaveAccessibleDescription('Now saved: 3'));
  // A second press is a decision: hers over theirs, and theirs where she said nothing.
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(of('PATCH /api/event-types/lecture/duties')).toHaveLength(2));
  expect(of('PATCH /api/event-types/lecture/duties')[1]!.body).toEqual({
    version: 2,
    duties: [
      { dutyId: 'host', needed: 2 },
      { dutyId: 'photo', needed: 4 },
    ],
  });
});
