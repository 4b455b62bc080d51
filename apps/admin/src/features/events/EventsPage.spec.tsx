import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { eventRow, ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { serve } from '../../../test/server.js';

const list = (...rows: ReturnType<typeof eventRow>[]) => ({ body: { items: rows, total: 61, page: 1, pageSize: 50 } });

test('the list of events counts them all, not only those on its page', async () => {
  serve({ ...ground, 'GET /api/events': list(eventRow('a', 'Roundtable'), eventRow('b', 'Flash-mob')) });
  openAdmin('/2026/events');
  expect(await screen.findByText('61 events')).toBeVisible();
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(3);
});

test('filters are read from the address and go to the server', async () => {
  const { of } = serve({ ...ground, 'GET /api/events': list(eventRow('a', 'Roundtable')) });
  openAdmin('/2026/events?state=planned&q=round&oblast=astana');
  await screen.findByRole('link', { name: 'Roundtable' });
  expect(of('GET /api/events').at(-1)!.query).toEqual({
    edition: '2026',
    state: 'planned',
    q: 'round',
    oblast: 'astana',
  });
  expect(screen.getByRole('searchbox')).toHaveValue('round');
});

test('a tag of the edition narrows the list, by a choice that is in the address', async () => {
  const { of } = serve({
    ...ground,
    'GET /api/events': {
      body: { items: [eventRow('a', 'Roundtable')], total: 1, page: 1, pageSize: 50, tags: ['youth'] },
    },
  });
  openAdmin('/2026/events');
  await userEvent.click(await screen.findByRole('combobox', { name: 'Tag' }));
  await userEvent.click(await screen.findByRole('option', { name: 'youth' }));
  expect(window.location.search).toBe('?tag=youth');
  expect(of('GET /api/events').at(-1)!.query).toEqual({ edition: '2026', tag: 'youth' });
});

test('what is typed into the search is in the address after a pause, as typed', async () => {
  const { of } = serve({ ...ground, 'GET /api/events': list(eventRow('a', 'Roundtable')) });
  openAdmin('/2026/events');
  await screen.findByRole('link', { name: 'Roundtable' });
  await userEvent.type(screen.getByRole('searchbox'), '2015');
  await screen.findByRole('button', { name: 'Clear all filters' });
  expect(window.location.search).toBe('?q=2015');
  expect(of('GET /api/events').at(-1)!.query.q).toBe('2015');
});

test('where nothing matches, one button takes the filters away', async () => {
  serve({
    ...ground,
    'GET /api/events': ({ query }) =>
      query.q ? { body: { items: [], total: 0, page: 1, pageSize: 50 } } : list(eventRow('a', 'Roundtable')),
  });
  openAdmin('/2026/events?q=nothing');
  expect(await screen.findByText('Nothing matches.')).toBeVisible();
  // The one below the sentence; another stands beside the filters.
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear all filters' }).at(-1)!);
  expect(await screen.findByRole('link', { name: 'Roundtable' })).toBeVisible();
  expect(window.location.search).toBe('');
});
