import { gzipSync } from 'node:zlib';
import { Client, type Answer } from './client.js';
import { kilobytes, shown } from './figures.js';
import { table } from './table.js';

interface Weight {
  files: number;
  sent: number;
  zipped: number;
}

const GZIP = { 'accept-encoding': 'gzip' };
const NOTHING: Weight = { files: 0, sent: 0, zipped: 0 };

/** What a first visit costs: every file that a page refers to, and of the fonts those that it has a letter of. */
export async function measureWeight(url: string): Promise<string> {
  const client = new Client(url);
  const rows: string[][] = [];
  const list = (await page(client, '/kk/2026/list')).text;
  const event = /href="(\/kk\/events\/[a-z0-9-]+)"/.exec(list)?.[1] ?? '';
  for (const [name, path] of [
    ['public list, kk', '/kk/2026/list'],
    ['public list, en', '/en/2026/list'],
    ['public month, kk', '/kk/2026/month'],
    ['public event, kk', event],
    ['admin, before signing in', '/admin'],
  ] as const) {
    rows.push([name, ...(await firstVisit(client, path))]);
  }
  client.close();
  return table(
    'Page weight of the sample, first visit: as sent to a browser that takes gzip (and as gzip would make it)',
    ['', 'HTML', 'CSS', 'JavaScript', 'fonts', 'requests', 'in all'],
    rows,
  );
}

async function page(client: Client, path: string): Promise<{ answer: Answer; text: string }> {
  const answer = await client.get(path);
  if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
  return { answer, text: answer.body.toString() };
}

async function firstVisit(client: Client, path: string): Promise<string[]> {
  const { text } = await page(client, path);
  const linked = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, found]) => found!))];
  const sheets = linked(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  const scripts = linked(/(?:<script\b[^>]*src=|<link\b[^>]*rel="modulepreload"[^>]*href=)"([^"]+)"/g);
  const styles = (await Promise.all(sheets.map((sheet) => page(client, sheet)))).map((sheet) => sheet.text).join('\n');
  const preloaded = linked(/<link\b[^>]*as="font"[^>]*href="([^"]+)"|<link\b[^>]*href="([^"]+)"[^>]*as="font"/g);
  const fonts = [...new Set([...preloaded, ...fontsFor(text, styles)])];
  const parts = await Promise.all([[path], sheets, scripts, fonts].map((files) => weigh(client, files)));
  const all = parts.reduce(plus, NOTHING);
  return [...parts.map(told), shown(all.files), told(all)];
}

async function weigh(client: Client, paths: string[]): Promise<Weight> {
  const answers = await Promise.all(paths.map((path) => client.get(path, GZIP)));
  return answers
    .map(({ body, headers }) => {
      const still = headers['content-encoding'] || headers['content-type']?.startsWith('font/');
      return { files: 1, sent: body.length, zipped: still ? body.length : gzipSync(body).length };
    })
    .reduce(plus, NOTHING);
}

const plus = (one: Weight, other: Weight): Weight => ({
  files: one.files + other.files,
  sent: one.sent + other.sent,
  zipped: one.zipped + other.zipped,
});

const told = ({ files, sent, zipped }: Weight): string =>
  files === 0 ? '–' : sent === zipped ? kilobytes(sent) : `${kilobytes(sent)} (${kilobytes(zipped)})`;

/** A browser loads a font only when the page has a letter in its unicode-range (CSS Fonts 4, §4.5). */
function fontsFor(html: string, css: string): string[] {
  const body = html.replace(/<(script|style)\b.*?<\/\1>|<[^>]*>/gs, ' ');
  const letters = new Set([...body].map((letter) => letter.codePointAt(0) ?? 0));
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const file = /url\("?([^)"]+)"?\)/.exec(face)?.[1];
    const ranges = [
      ...(/unicode-range:\s*([^;}]+)/.exec(face)?.[1] ?? 'U+0-10FFFF').matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi),
    ];
    const wanted = ranges.some(([, from = '', to = from]) =>
      [...letters].some((letter) => letter > 32 && letter >= parseInt(from, 16) && letter <= parseInt(to, 16)),
    );
    return file && wanted ? [file] : [];
  });
}
