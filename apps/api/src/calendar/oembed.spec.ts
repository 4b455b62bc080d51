import { SaxesParser } from 'saxes';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

let calendar: TestCalendar;
beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  await calendar.publish({ slug: 'noon', title: { kk: 'Флешмоб «&"<script>' } });
  await calendar.publish({ slug: 'gone', title: { kk: 'Жоқ болған' }, status: 'CANCELLED', gone: true });
});
afterAll(() => calendar.close());

const ask = (parameters: Record<string, string>) =>
  calendar.get(`/oembed?${new URLSearchParams(parameters).toString()}`);
const read = async (parameters: Record<string, string>) => {
  const answer = await ask(parameters);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
  return JSON.parse(answer.body) as Record<string, unknown>;
};
const site = 'https://birge.example';

test('a list is a frame of the type rich, with everything that oEmbed 1.0 asks of it', async () => {
  expect(await read({ url: `${site}/kk/2026/list?oblast=astana&utm_source=x` })).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Бағдарлама: Адам саудасын бірге тоқтатайық! 2026',
    provider_name: 'Birge',
    provider_url: site,
    cache_age: 3600,
    width: 640,
    height: 560,
    html:
      `<iframe src="${site}/embed/kk/2026?oblast=astana" title="Бағдарлама: Адам саудасын бірге тоқтатайық! 2026" ` +
      'width="640" height="560" loading="lazy" referrerpolicy="no-referrer" style="border:0;width:100%;max-width:640px"></iframe>',
  });
});

test('what it frames is there', async () => {
  for (const path of ['/kk', '/ru/2026', '/en/2026/month', '/kk/2026/map?oblast=astana', '/ru/events/noon']) {
    const { html } = await read({ url: site + path });
    const [, framed] = /src="https:\/\/birge\.example([^"]+)"/.exec(String(html))!;
    expect((await calendar.get(framed!.replaceAll('&amp;', '&'))).statusCode).toBe(200);
  }
});

test('no text of the data can end the code that it stands in', async () => {
  const { title, html } = await read({ url: `${site}/kk/events/noon` });
  expect(title).toBe('Флешмоб «&"<script>');
  expect(html).toContain('title="Флешмоб «&amp;&quot;&lt;script&gt;"');
});

test('is no larger than the asker can show', async () => {
  const small = await read({ url: `${site}/kk`, maxwidth: '320', maxheight: '200' });
  expect([small.width, small.height]).toEqual([320, 200]);
  expect(small.html).toContain('width="320" height="200"');
  const large = await read({ url: `${site}/kk`, maxwidth: '5000' });
  expect([large.width, large.height]).toEqual([640, 560]);
});

test('is XML for whoever wants that, the same in all', async () => {
  const answer = await ask({ url: `${site}/kk/events/noon`, format: 'xml' });
  expect(answer.headers['content-type']).toBe('text/xml; charset=utf-8');
  const found: Record<string, string> = {};
  let name = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => (name = tag.name));
  parser.on('text', (text) => {
    if (text.trim()) found[name] = (found[name] ?? '') + text;
  });
  parser.write(answer.body).close();
  const json = await read({ url: `${site}/kk/events/noon` });
  expect(found).toEqual(Object.fromEntries(Object.entries(json).map(([key, value]) => [key, String(value)])));
});

test.each([
  'https://elsewhere.example/kk/2026/list',
  'https://birge.example.evil.example/kk/2026/list',
  'https://birge.example@evil.example/kk/2026/list',
  'https://user:secret@birge.example/kk/2026/list',
  'http://birge.example/kk/2026/list',
  'https://birge.example:8443/kk/2026/list',
  '//birge.example/kk/2026/list',
  '/kk/2026/list',
  'javascript:alert(1)//https://birge.example/kk',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  'https://birge.example/kk/2026/list/../../../api/events',
  'https://birge.example/kk/2026/changes',
  'https://birge.example/kk/2026/calendar.ics',
  'https://birge.example/admin',
  'https://birge.example/xx/2026/list',
  'https://birge.example/kk/1999/list',
  'https://birge.example/kk/events/gone',
  'https://birge.example/kk/events/nothing',
  'https://birge.example/kk/events/%00',
  `https://birge.example/kk?q=${'a'.repeat(3000)}`,
  'not an address',
])('«%s» is no page of ours that can be embedded', async (url) => {
  const answer = await ask({ url });
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
  expect(answer.body).not.toMatch(/Жоқ болған|elsewhere|evil/);
});

test.each<[string, number]>([
  ['format=xml5', 501],
  ['format=yaml', 501],
  ['format=json&format=xml', 501],
  ['maxwidth=-1', 400],
  ['maxwidth=0', 400],
  ['maxheight=1e9', 400],
  ['maxheight=99999999', 400],
  ['maxwidth=ten', 400],
  ['maxwidth=1&maxwidth=2', 400],
])('?url=…&%s is answered %i', async (more, status) => {
  expect((await calendar.get(`/oembed?url=${encodeURIComponent(`${site}/kk`)}&${more}`)).statusCode).toBe(status);
});

test('without an address there is nothing to say', async () => {
  for (const query of ['', '?url=', '?format=json'])
    expect((await calendar.get(`/oembed${query}`)).statusCode).toBe(400);
  expect((await calendar.get(`/oembed?url=${site}/kk&url=${site}/ru`)).statusCode).toBe(404);
});

test('may be asked by a script of any site, and is found from the pages themselves', async () => {
  const answer = await ask({ url: `${site}/kk` });
  expect(answer.headers['access-control-allow-origin']).toBe('*');
  for (const path of ['/kk/2026/list?oblast=astana', '/kk/events/noon']) {
    const { body } = await calendar.get(path);
    const links = [...body.matchAll(/type="(application\/json|text\/xml)\+oembed" title="oEmbed" href="([^"]+)"/g)];
    expect(links.map(([, type]) => type)).toEqual(['application/json', 'text/xml']);
    for (const [, , href] of links) {
      const found = await calendar.get(href!.replaceAll('&amp;', '&').replace(site, ''));
      expect(found.statusCode).toBe(200);
    }
  }
});

test('is answered with 304 to who has it', async () => {
  const { headers } = await ask({ url: `${site}/kk`, maxwidth: '300' });
  const query = new URLSearchParams({ url: `${site}/kk`, maxwidth: '300' }).toString();
  const again = await calendar.get(`/oembed?${query}`, { 'if-none-match': String(headers.etag) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});
