import { languages } from '@birge/domain';
import { addressOf, pageKinds } from '@birge/site';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';
import { htmlFaults } from '../../test/html-faults.js';

/** What the parts of an address stand for in the calendar below. */
const values = {
  year: '2026',
  event: 'flash-mob',
  oblast: 'astana',
  organizer: 'korgau',
};

let calendar: TestCalendar;
beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  const organizers = [{ slug: 'korgau', name: { kk: '«Қорғау-Астана»' }, shortName: null, role: 'lead' }];
  await calendar.publish({
    slug: 'flash-mob',
    title: { kk: 'Бірге тоқтатайық' },
    summary: { ru: 'О чём' },
    organizers,
  });
  await calendar.publish({ slug: 'later', title: { ru: 'Позже' }, divisions: ['abai'], organizers }, null);
  const past = { wall_start: '2015-07-30 12:00', wall_end: '2015-07-30 13:00' };
  await calendar.publish(
    { slug: 'past', year: 2015, organizers },
    { ...past, starts_at: '2015-07-30T06:00Z', ends_at: '2015-07-30T07:00Z', offset_start: 360 },
  );
});
afterAll(() => calendar.close());

/** The server's pattern of a page, in the words of the list: a part is named by what stands before it. */
const kindOf = (pattern: string) =>
  pattern
    .replace(/^((?:\/embed)?)\/kk(?=\/|$)/, '$1/{lang}')
    .replace(/\([^)]*\)/g, '')
    .replace(/\/(\w+)s\/:\w+/g, '/$1s/{$1}')
    .replace(/:(\w+)/g, '{$1}');

test('every address that shows a page to the public is in the list that all checks of pages go through', async () => {
  const patterns = calendar.patterns.filter((one) => !/\*|^\/(?:ru|en)(?:\/|$)|^\/embed\/(?:ru|en)(?:\/|$)/.test(one));
  expect(patterns.length).toBeGreaterThan(10);
  const shown: string[] = [];
  for (const kind of patterns.map(kindOf)) {
    const { statusCode, headers } = await calendar.get(addressOf(kind, 'kk', values));
    if (statusCode === 200 && String(headers['content-type']).startsWith('text/html')) shown.push(kind);
  }
  expect(shown.toSorted()).toEqual([...pageKinds].toSorted());
});

describe.each(pageKinds)('%s', (kind) => {
  test.each(languages)('is valid HTML in %s', async (language) => {
    const { body, statusCode } = await calendar.get(addressOf(kind, language, values));
    expect(statusCode).toBe(200);
    expect(await htmlFaults(body)).toEqual([]);
  });

  test('reads in its order without any style: what it is, then what is on it, then what stands around', async () => {
    const { body } = await calendar.get(addressOf(kind, 'kk', values));
    const [, inner = ''] = /<body[^>]*>(.*)<\/body>/s.exec(body)!;
    const around = inner.replace(/(<main\b[^>]*>).*(<\/main>)/s, '$1$2');
    expect(around.match(/<main\b/g)).toHaveLength(1);
    const parts = [...around.matchAll(/<(header|main|footer)\b/g)].map(([, name]) => name!);
    expect(parts).toEqual(['header', 'main', 'footer'].filter((name) => parts.includes(name)));
    // Who moves by keyboard comes past whatever links stand before the content.
    const [before = ''] = around.split('<main');
    if (before.includes('<a ')) expect(around.trimStart()).toMatch(/^<a class="skip" href="#([\w-]+)".*<main id="\1"/s);
    const levels = [...inner.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect([levels[0], levels.filter((level) => level === 1)]).toEqual([1, [1]]);
    for (const [n, level] of levels.slice(1).entries()) expect(level).toBeLessThanOrEqual(levels[n]! + 1);
    // Nothing is told by a style alone, and nothing is moved to another place of the order.
    expect(inner).not.toMatch(/\stabindex="[1-9]|\sstyle="/);
  });
});
