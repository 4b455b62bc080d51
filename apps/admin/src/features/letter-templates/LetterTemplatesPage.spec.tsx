import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LetterTemplateView } from '@birge/api-client';
import { eventRow, eventView, ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

const written: LetterTemplateView = {
  id: 't1',
  eventTypeId: null,
  kind: 'invitation',
  language: 'en',
  subject: 'Join us: {title}',
  body: 'Hi {contact}\n\n{details}\n\n{link}',
  version: 2,
};
const html =
  '<!DOCTYPE html>\n<body style="margin:0"><p style="color:red">Hi Zhanar</p><a href="http://x/answer/…">Accept</a></body>';
const open = (items: LetterTemplateView[], more: Record<string, unknown> = {}) =>
  serve({ ...ground, 'GET /api/letter-templates': { body: { items } }, ...more } as never);
const kinds = async () => within(await screen.findByRole('navigation', { name: 'Letter' }));

test('each letter says whose words it has; those of every type are inherited', async () => {
  open([written]);
  openAdmin('/letters?type=flash-mob');
  expect((await kinds()).getByRole('link', { name: /^Invitation as for/ })).toHaveAttribute('aria-current', 'page');
  expect((await kinds()).getByRole('link', { name: /^Change words of the house/ })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('Join us: {title}');
});

test('a placeholder is put in at the cursor; what is written is saved at the version that was seen', async () => {
  const { of } = open([written], { 'PATCH /api/letter-templates/t1': { body: { ...written, version: 3 } } });
  openAdmin('/letters');
  const body = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  body.setSelectionRange(2, 2);
  await userEvent.click(screen.getByRole('button', { name: /^\{organization\}/ }));
  expect(body).toHaveValue('Hi{organization} {contact}\n\n{details}\n\n{link}');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(of('PATCH /api/letter-templates/t1')[0]?.body).toEqual({
      version: 2,
      subject: 'Join us: {title}',
      body: 'Hi{organization} {contact}\n\n{details}\n\n{link}',
    }),
  );
});

test('a refused placeholder stands at its field, and what was typed stays', async () => {
  const refused = problem(422, 'field-invalid', 'Please check', {
    errors: [{ field: 'body', code: 'unknown', message: 'There is no placeholder {nobody}.' }],
  });
  open([], { 'POST /api/letter-templates': { status: 422, body: refused } });
  openAdmin('/letters');
  const body = await screen.findByRole('textbox', { name: 'Text' });
  fireEvent.change(body, { target: { value: 'Dear {nobody}' } });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(body).toHaveAccessibleDescription(/There is no placeholder \{nobody\}/));
  expect(body).toHaveValue('Dear {nobody}');
});

test('a letter is seen with its design in a frame where nothing runs, and as plain text', async () => {
  const participations = [{ id: 'pa1', organization: { id: 'o1', name: { en: 'Korgau' } }, invitations: [{}] }];
  const { of } = open([], {
    'GET /api/events': { body: { items: [eventRow('ev1', 'Flash-mob')], total: 1, page: 1, pageSize: 50 } },
    'GET /api/events/ev1': { body: { ...eventView(), participations } },
    'POST /api/letter-templates/preview': { body: { subject: 'Invitation: Flash-mob', text: 'Hi in plain', html } },
  });
  openAdmin('/letters');
  await userEvent.click(await screen.findByRole('combobox', { name: 'Event' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Flash-mob' }));
  const frame = await screen.findByTitle<HTMLIFrameElement>('Invitation: Flash-mob');
  // No script, no form, no window of its own; and no style that the policy of the page would refuse.
  expect(frame).toHaveAttribute('sandbox', 'allow-same-origin');
  expect(frame.srcdoc).toContain('<p data-style="color:red">Hi Zhanar</p>');
  expect(frame.srcdoc).not.toContain(' style=');
  expect(of('POST /api/letter-templates/preview')[0]?.body).toMatchObject({
    kind: 'invitation',
    participationId: 'pa1',
  });
  await userEvent.click(screen.getByRole('radio', { name: 'Plain text' }));
  expect(screen.getByText('Hi in plain')).toBeVisible();
  expect(screen.queryByTitle('Invitation: Flash-mob')).toBeNull();
});
