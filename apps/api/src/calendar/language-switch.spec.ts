import { languages } from '@birge/domain';
import { addressOf, pageKinds } from '@birge/site';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

const values = { year: '2026', event: 'flash-mob', oblast: 'astana', organizer: 'korgau' };
/** A frame on another site has no switch: it is in the language that the other site is in. */
const kinds = pageKinds.filter((kind) => !kind.startsWith('/embed/'));
/** Those that a reader narrows keep how she did. */
const narrowed = ['list', 'month', 'map', 'poster', 'sheet'].map((view) => `/{lang}/{year}/${view}`);
const QUERY = '?oblast=astana&type=flash-mob&from=2026-07-30&q=%D1%84%D0%BB%D0%B5%D1%88';

let calendar: TestCalendar;
beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  const organizers = [{ slug: 'korgau', name: { kk: '«Қорғау-Астана»' }, shortName: null, role: 'lead' }];
  await calendar.publish({ slug: 'flash-mob', title: { kk: 'Флешмоб' }, organizers });
});
afterAll(() => calendar.close());

const linksTo = (html: string): string[] =>
  [.../<nav class="languages".*?<\/nav>/s.exec(html)![0].matchAll(/href="([^"]+)"/g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&'),
  );

const asked = kinds.flatMap((kind) =>
  ['', ...(narrowed.includes(kind) ? [QUERY] : [])].map((query) => ({ kind, query })),
);
test.each(asked)(
  'the switch of languages on $kind$query leads to the same page, narrowed the same, and remembers the choice',
  async ({ kind, query }) => {
    for (const language of languages) {
      const { body } = await calendar.get(addressOf(kind, language, values) + query);
      const links = linksTo(body);
      expect(links).toHaveLength(languages.length);
      for (const [n, other] of languages.entries()) {
        const chosen = await calendar.get(links[n]!);
        expect([chosen.statusCode, chosen.headers['set-cookie']]).toEqual([
          302,
          expect.stringMatching(new RegExp(`^language=${other};`)),
        ]);
        const page = await calendar.get(String(chosen.headers.location));
        expect(page.body).toContain(`<html lang="${other}">`);
        // At the start and at the edition's own address stands the same page.
        const own = (await calendar.get(addressOf(kind, other, values) + query)).body;
        expect(page.body).toBe(own);
      }
    }
  },
);

test.each(kinds)('%s names itself in every language to search engines, and in one for all others', async (kind) => {
  const { body } = await calendar.get(addressOf(kind, 'ru', values));
  const named = new Map(
    [...body.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="https:\/\/birge\.example([^"]+)"/g)].map(
      ([, language, path]) => [language!, path!],
    ),
  );
  expect([...named.keys()]).toEqual([...languages, 'x-default']);
  expect(named.get('x-default')).toBe(named.get('kk'));
  for (const language of languages)
    expect((await calendar.get(named.get(language)!)).body).toContain(`<html lang="${language}">`);
  expect(body).toContain(`<link rel="canonical" href="https://birge.example${named.get('ru')}"/>`);
});
