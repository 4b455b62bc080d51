import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { eventView, ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

const saved = 'PATCH /api/events/ev1';

async function openForm(routes: Parameters<typeof serve>[0]) {
  const server = serve({ ...ground, 'GET /api/events/ev1': { body: eventView() }, ...routes });
  openAdmin('/2026/events/ev1?tab=edit');
  return { server, title: await screen.findByRole('textbox', { name: 'Title' }) };
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

test('only what was changed is sent, with the version it was typed over', async () => {
  const { server, title } = await openForm({
    [saved]: { body: eventView({ version: 4, title: { en: 'Flash-mob 2' } }) },
  });
  await userEvent.type(title, ' 2');
  await save();
  await waitFor(() => expect(server.of(saved)).toHaveLength(1));
  expect(server.of(saved)[0]!.body).toEqual({ title: { en: 'Flash-mob 2', ru: 'Флешмоб', kk: 'Флешмоб' }, version: 3 });
});

test('a problem stands at its field, in its language, and what was typed stays', async () => {
  const { title } = await openForm({
    [saved]: {
      status: 400,
      body: problem(400, 'field-invalid', 'Some fields need a correction', {
        errors: [{ field: 'title.en', code: 'too-long', message: 'At most 200 characters' }],
      }),
    },
  });
  await userEvent.type(title, ' of the year');
  await save();
  expect(await screen.findByText('At most 200 characters')).toBeVisible();
  const field = screen.getByRole('textbox', { name: 'Title' });
  expect(field).toHaveValue('Flash-mob of the year');
  expect(field).toBeInvalid();
  expect(field).toHaveFocus();
});

test('a stale version is chosen from field by field, and only the chosen is saved over the new version', async () => {
  const current = eventView({ version: 5, title: { en: 'Theirs' }, expectedParticipants: 300 });
  let tries = 0;
  const { server, title } = await openForm({
    [saved]: () =>
      tries++ === 0
        ? { status: 409, body: problem(409, 'stale-version', 'Changed by someone else', { current }) }
        : { body: { ...current, version: 6, title: { en: 'Mine' } } },
  });
  await userEvent.clear(title);
  await userEvent.type(title, 'Mine');
  await save();

  const dialog = await screen.findByRole('dialog', { name: 'Changed by someone else' });
  const titles = within(dialog).getByRole('radiogroup', { name: 'Title' });
  expect(within(titles).getByRole('radio', { name: /Mine/ })).toBeChecked();
  // Nothing of mine was typed there: theirs stays.
  const participants = within(dialog).getByRole('radiogroup', { name: 'Participants expected' });
  expect(within(participants).getByRole('radio', { name: /300/ })).toBeChecked();

  await userEvent.click(within(dialog).getByRole('button', { name: 'Save the chosen' }));
  await waitFor(() => expect(server.of(saved)).toHaveLength(2));
  expect(server.of(saved)[1]!.body).toEqual({ title: { en: 'Mine', ru: 'Флешмоб', kk: 'Флешмоб' }, version: 5 });
});
