import { setImmediate } from 'node:timers/promises';
import type { DaySheetView } from './day-sheet.dto.js';
import { printedDaySheet } from './day-sheet.print.js';

const entry = {
  title: { en: 'A talk' },
  type: { en: 'Roundtable' },
  state: 'planned',
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:00',
  allDay: false,
  offset: 300,
  setupMinutes: 0,
  teardownMinutes: 0,
  ...{ city: {}, venue: {}, spaces: [], address: {}, directions: {}, place: {}, onlineUrl: null, expected: null },
  ...{ note: null, coordinator: null, people: [], partners: [], items: [], requirements: [], publicSlug: 'a-talk' },
} as unknown as DaySheetView['entries'][number];
const sheet = {
  ...{ day: '2026-07-30', oblast: null, person: null, publicUrl: 'https://birge.example', total: 300 },
  entries: Array.from({ length: 300 }, () => entry),
} as DaySheetView;

test('while a sheet of 300 events is put into words, others have their turn again and again', async () => {
  let turns = 0;
  let done = false;
  const others = (async () => {
    for (; !done; turns += 1) await setImmediate();
  })();
  const { definition } = await printedDaySheet('en', sheet, 0, 300);
  done = true;
  await others;
  expect(turns).toBeGreaterThanOrEqual(15);
  expect(JSON.stringify(definition).match(/A talk/g)).toHaveLength(300);
});
