import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { serve } from '../../../test/server.js';

const item = (eventId: string, title: string, more: Record<string, unknown> = {}) => ({
  eventId,
  slug: eventId,
  title: { en: title },
  state: 'planned',
  kind: 'new',
  differences: [],
  quorum: { met: 0, needed: 0, reached: true },
  needsReason: false,
  suspicions: [],
  ...more,
});
const phone = { field: 'summary', language: 'ru', harm: 'private-phone', words: '+7 701 234-56-78' };

test('words that could harm somebody are shown with where they stand, and publishing them asks why it is no harm', async () => {
  const { of } = serve({
    ...ground,
    'GET /api/publishing': {
      body: { items: [item('a', 'Meeting', { suspicions: [phone] }), item('b', 'Talk')], published: 3 },
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
  expect(of('POST /api/publishing').at(-1)!.body).toEqual({ eventIds: ['a'], noHarm: 'The box office' });
});

test('what was refused stays chosen, with what was typed', async () => {
  const refused = [{ eventId: 'a', code: 'harm-suspected', detail: 'Change the text.' }];
  serve({
    ...ground,
    'GET /api/publishing': { body: { items: [item('a', 'Meeting', { suspicions: [phone] })], published: 0 } },
    'POST /api/publishing': { body: { published: [], refused } },
  });
  openAdmin('/2026/publishing');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select: Meeting' }));
  await userEvent.click(screen.getByRole('button', { name: 'Publish 1 event' }));
  expect(await screen.findByText('Meeting: Change the text.')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Select: Meeting' })).toBeChecked();
});
