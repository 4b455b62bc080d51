import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

let calendar: TestCalendar;
let noon: { event: string; occurrence: string };

beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  noon = await calendar.publish(
    {
      slug: 'noon',
      title: { kk: 'Флешмоб <«&»> \u000b', en: 'Flash-mob' },
      summary: { kk: 'Бірінші жол' },
      themes: ['help'],
      organizers: [{ slug: 'korgau', name: { kk: 'Қорғау' }, shortName: null, role: 'lead' }],
      changed_at: '2026-07-01T10:00:00Z',
    },
    {
      venue: { kk: '«Хан Шатыр»' },
      address: { kk: 'Тұран, 37' },
      latitude: 51.13251,
      longitude: 71.40377,
      previous_start: '2026-07-30 11:00',
    },
  );
  await calendar.publish(
    { slug: 'cancelled', status: 'CANCELLED', type_id: 'conference', changed_at: '2026-07-02T10:00:00Z' },
    { wall_start: '2026-07-30 15:00', wall_end: '2026-07-30 16:00' },
  );
  await calendar.publish({ slug: 'gone', status: 'CANCELLED', gone: true });
  await calendar.publish({ slug: 'untimed', window_from: '2026-08-01', window_to: '2026-08-02' }, null);
});
afterAll(() => calendar.close());

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** Read by a strict parser of another make; what is not well-formed fails here. */
function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const { name, attributes } = tag as SaxesTagPlain;
    const node: Node = { name, attributes, text: '', children: [] };
    open.at(-1)!.children.push(node);
    if (!tag.isSelfClosing) open.push(node);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', (tag) => {
    if (!tag.isSelfClosing) open.pop();
  });
  parser.write(xml).close();
  return root.children[0]!;
}
const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const one = (node: Node, name: string) => all(node, name)[0]!;

describe('the feed for readers of news', () => {
  const atom = async (url: string) => {
    const answer = await calendar.get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    return parse(answer.body);
  };

  test('has what RFC 4287 asks of a feed and of each entry, and dates from the data alone', async () => {
    const feed = await atom('/kk/2026/calendar.atom');
    expect([feed.name, feed.attributes['xml:lang'], one(feed, 'updated').text]).toEqual([
      'feed',
      'kk',
      '2026-07-02T10:00:00.000Z',
    ]);
    expect(one(feed, 'id').text).toBe('https://birge.example/kk/2026/calendar.atom');
    expect(all(feed, 'link').map(({ attributes }) => attributes.rel)).toEqual(['self', 'alternate']);
    const entries = all(feed, 'entry');
    for (const entry of [feed, ...entries])
      expect(['id', 'title', 'updated'].map((name) => all(entry, name).length)).toEqual([1, 1, 1]);
    expect(all(feed, 'author').length).toBeGreaterThan(0);
    const [first] = entries;
    expect(one(first!, 'id').text).toBe(`urn:uuid:${noon.occurrence}`);
    expect(one(first!, 'title').text.trim()).toBe('Флешмоб <«&»>');
    expect(one(first!, 'summary').text.split('\n').slice(0, 3)).toEqual([
      'Бұрын белгіленген уақыты: 30 шілде 2026, 11:00.',
      expect.stringMatching(/30 шілде.*12:00.*UTC\+5/),
      expect.stringMatching(/«Хан Шатыр», Тұран, 37/),
    ]);
    expect(one(first!, 'link').attributes.href).toBe('https://birge.example/kk/events/noon');
    expect(all(first!, 'category').map(({ attributes }) => attributes.term)).toEqual(['flash-mob', 'help']);
    expect(one(first!, 'category').attributes.label).toBe('флешмоб');
    const foreign = await atom('/ru/2026/calendar.atom');
    expect(one(all(foreign, 'entry')[0]!, 'title').attributes).toEqual({ 'xml:lang': 'kk' });
  });

  test('says what is cancelled, and has the filters of the pages', async () => {
    const titles = async (query: string) =>
      all(await atom(`/en/2026/calendar.atom${query}`), 'entry').map((entry) => one(entry, 'title').text);
    expect(await titles('?type=conference')).toEqual([expect.stringMatching(/^Cancelled\. /)]);
    expect(await titles('?from=2026-08-05')).toEqual([]);
  });

  test('is answered with 304 to who has it', async () => {
    const { headers } = await calendar.get('/kk/2026/calendar.atom');
    const again = await calendar.get('/kk/2026/calendar.atom', { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('the calendar for programs', () => {
  const read = async (url: string) => {
    const answer = await calendar.get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    return JSON.parse(answer.body) as { events: Record<string, unknown>[]; filter: unknown };
  };

  test('tells each occurrence by named fields and no others, its texts with their language', async () => {
    const { events } = await read('/en/2026/calendar.json');
    const first = events.find(({ id }) => id === noon.occurrence)!;
    expect(first).toEqual({
      id: noon.occurrence,
      url: 'https://birge.example/en/events/noon',
      title: { text: 'Flash-mob', language: 'en' },
      summary: { text: 'Бірінші жол', language: 'kk' },
      access: null,
      languages: ['kk', 'ru'],
      type: 'flash-mob',
      themes: ['help'],
      categories: [
        { term: 'flash-mob', label: 'flash-mob' },
        { term: 'help', label: expect.stringMatching(/help/i) },
      ],
      status: 'CONFIRMED',
      attendance: 'in-person',
      startsAt: '2026-07-30T07:00:00.000Z',
      endsAt: expect.any(String),
      start: '2026-07-30T12:00',
      end: expect.any(String),
      offset: 300,
      endOffset: 300,
      previousStart: '2026-07-30T11:00',
      previousOffset: 300,
      allDay: false,
      oblasts: [{ id: 'astana', name: expect.any(String) }],
      venue: { text: '«Хан Шатыр»', language: 'kk' },
      space: null,
      city: expect.anything(),
      address: { text: 'Тұран, 37', language: 'kk' },
      place: null,
      latitude: 51.13251,
      longitude: 71.40377,
      onlineUrl: null,
      organizers: [
        {
          name: { text: 'Қорғау', language: 'kk' },
          shortName: null,
          role: 'lead',
          url: 'https://birge.example/en/2026/organizers/korgau',
        },
      ],
      sequence: 0,
      changedAt: '2026-07-01T10:00:00.000Z',
    });
  });

  test('may be read by a script on any site, which gets no cookie and sends none; the feeds of people may not', async () => {
    const { headers } = await calendar.get('/en/2026/calendar.json', { origin: 'https://akimat.example' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    expect(headers).not.toHaveProperty('set-cookie');
    for (const path of ['/en/2026/calendar.ics', '/en/2026/calendar.atom', '/en/2026/list', '/en/events/noon'])
      expect((await calendar.get(path)).headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('of the current edition has no year in its address', async () => {
    for (const name of ['calendar.json', 'calendar.atom'])
      expect((await calendar.get(`/en/${name}`)).body).toBe((await calendar.get(`/en/2026/${name}`)).body);
  });

  test('has the filters of the pages and says which', async () => {
    const { events, filter } = await read('/kk/2026/calendar.json?type=conference&utm_source=x');
    expect([events.length, filter]).toEqual([1, { type: 'conference' }]);
  });
});

describe('what changed', () => {
  const change = (event: string, kind: string, at: string) =>
    calendar.insert('change', { year: 2026, event_id: event, kind, at });
  beforeAll(async () => {
    const [gone] = (await calendar.owner.query(`SELECT id FROM published.event WHERE slug = 'gone'`)).rows as {
      id: string;
    }[];
    await change(noon.event, 'published', '2026-07-01T10:00:00Z');
    await change(gone!.id, 'published', '2026-07-01T11:00:00Z');
    await change(noon.event, 'changed', '2026-07-02T10:00:00Z');
    await change(noon.event, 'changed', '2026-07-02T11:00:00Z');
    await change(noon.event, 'moved', '2026-07-03T10:00:00Z');
    await change(gone!.id, 'withdrawn', '2026-07-04T20:00:00Z');
  });

  test('is a page, the newest first by the campaign’s clock; corrections of a day are one, what was withdrawn has no name', async () => {
    const { statusCode, body } = await calendar.get('/en/2026/changes');
    expect(statusCode).toBe(200);
    const shown = [...body.matchAll(/<h2[^>]*>(.*?)<\/h2>|<h3>(.*?)<\/h3>.*?<p class="meta">(.*?)<\/p>/gs)].map(
      (found) =>
        found
          .slice(1)
          .filter(Boolean)
          .join(': ')
          .replace(/<[^>]+>/g, '')
          .trim(),
    );
    expect(shown.filter((line) => !line.startsWith('Help'))).toEqual([
      expect.stringMatching(/^5 July/),
      'An event: Taken out of the programme',
      expect.stringMatching(/^3 July/),
      'Flash-mob: Another time or place · 30 Jul',
      expect.stringMatching(/^2 July/),
      'Flash-mob: Text changed · 30 Jul',
      expect.stringMatching(/^1 July/),
      'An event: New',
      'Flash-mob: New · 30 Jul',
    ]);
  });

  test('is a feed too, whose entries never change', async () => {
    const feed = parse((await calendar.get('/ru/2026/changes.atom')).body);
    const entries = all(feed, 'entry');
    expect(one(feed, 'updated').text).toBe('2026-07-04T20:00:00.000Z');
    expect(entries.map((entry) => one(entry, 'title').text)).toEqual([
      'Убрано из программы: Мероприятие',
      expect.stringMatching(/^Другое время или место: /),
      expect.stringMatching(/^Изменён текст: /),
      'Новое: Мероприятие',
      expect.stringMatching(/^Новое: /),
    ]);
    expect(new Set(entries.map((entry) => one(entry, 'id').text)).size).toBe(5);
  });
});

describe('search engines', () => {
  test('are told where the maps are, and what is nobody’s business', async () => {
    const answer = await calendar.get('/robots.txt');
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.body).toContain('Sitemap: https://birge.example/sitemap.xml');
    for (const path of ['/api/', '/answer/', '/partner/', '/feeds/'])
      expect(answer.body).toContain(`Disallow: ${path}`);
  });

  test('find every public page in each language, and nothing that was withdrawn', async () => {
    const index = parse((await calendar.get('/sitemap.xml')).body);
    const maps = all(index, 'sitemap').map((map) => one(map, 'loc').text);
    expect(maps).toContain('https://birge.example/ru/2026/sitemap.xml');
    const map = parse((await calendar.get('/ru/2026/sitemap.xml')).body);
    const urls = all(map, 'url').map((url) => one(url, 'loc').text);
    expect(urls.map((url) => url.replace('https://birge.example/ru/', '')).sort()).toEqual([
      '2026',
      '2026/changes',
      '2026/list',
      '2026/map',
      '2026/month',
      '2026/oblasts/astana',
      '2026/organizers/korgau',
      '2026/subscribe',
      'archive',
      'events/cancelled',
      'events/noon',
      'events/untimed',
      'safety',
    ]);
    const lastmod = (path: string) =>
      all(
        all(map, 'url').find((url) => one(url, 'loc').text.endsWith(path))!,
        'lastmod',
      ).map(({ text }) => text);
    expect(['2026/list', 'organizers/korgau', 'oblasts/astana', 'ru/safety'].map(lastmod)).toEqual([
      ['2026-07-02T10:00:00.000Z'],
      ['2026-07-01T10:00:00.000Z'],
      ['2026-07-02T10:00:00.000Z'],
      [],
    ]);
    const event = all(map, 'url').find((url) => one(url, 'loc').text.endsWith('/noon'))!;
    expect(one(event, 'lastmod').text).toBe('2026-07-01T10:00:00.000Z');
    expect(all(event, 'xhtml:link').map(({ attributes }) => attributes.hreflang)).toEqual(['kk', 'ru', 'en']);
    for (const url of urls) expect((await calendar.get(new URL(url).pathname)).statusCode).toBe(200);
  });
});
