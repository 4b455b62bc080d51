import { lettersOf } from './mail-text.js';

/** A property of iCalendar as it was written (RFC 5545 §3.1). */
export interface ContentLine {
  /** In upper case. */
  name: string;
  /** By their names in upper case. */
  params: Record<string, string>;
  value: string;
}

export interface Component {
  /** In upper case. */
  name: string;
  lines: ContentLine[];
  components: Component[];
}

export const calendarBounds = { octets: 524_288, lines: 5_000, components: 300, depth: 6, value: 20_000 } as const;

/**
 * Reads iCalendar as programs write it: any line ends, folds in the middle of a letter, lines that lost the blank of
 * their fold, components that never end. What is beyond the bounds is not read.
 */
export function readCalendar(octets: Buffer, charset: string | null): Component {
  const root: Component = { name: '', lines: [], components: [] };
  const stack = [root];
  let components = 0;
  for (const line of unfolded(octets, charset)) {
    const read = contentLine(line);
    const open = stack.at(-1)!;
    if (!read) continue;
    if (read.name === 'BEGIN') {
      if ((components += 1) > calendarBounds.components || stack.length > calendarBounds.depth) break;
      const component: Component = { name: read.value.trim().toUpperCase(), lines: [], components: [] };
      open.components.push(component);
      stack.push(component);
    } else if (read.name === 'END') {
      const begun = stack.findLastIndex(({ name }) => name === read.value.trim().toUpperCase());
      if (begun > 0) stack.length = begun;
    } else open.lines.push(read);
  }
  return root;
}

/** Octets first: a fold may stand in the middle of a letter of UTF-8. */
function unfolded(octets: Buffer, charset: string | null): string[] {
  const folded = octets.subarray(0, calendarBounds.octets).toString('latin1');
  const lines = folded
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n', calendarBounds.lines);
  const whole: string[] = [];
  for (const line of lines) {
    // A line without a colon is the rest of the one before: its fold's blank was lost on the way.
    if (line.includes(':') || whole.length === 0) whole.push(line);
    else if (whole.at(-1)!.length < calendarBounds.value) whole[whole.length - 1] += line;
  }
  return whole.map((line) => lettersOf(Buffer.from(line.slice(0, calendarBounds.value), 'latin1'), charset));
}

const property = /^\s*([A-Za-z0-9-]{1,60})(?=[;:])/;
const param = /^;\s*([A-Za-z0-9-]{1,60})=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)/;

function contentLine(line: string): ContentLine | null {
  const start = property.exec(line);
  if (!start) return null;
  let rest = line.slice(start[0].length);
  const params: Record<string, string> = {};
  for (let found = param.exec(rest); found; found = param.exec(rest)) {
    const [whole, name, value] = found as unknown as [string, string, string];
    params[name.toUpperCase()] ??= unquoted(value);
    rest = rest.slice(whole.length);
  }
  const colon = rest.indexOf(':');
  return colon < 0 ? null : { name: start[1]!.toUpperCase(), params, value: rest.slice(colon + 1) };
}

/** RFC 6868: ^n, ^' and ^^ in a parameter. */
const unquoted = (value: string): string =>
  value
    .replaceAll('"', '')
    .replace(/\^([n'^])/g, (_, code: string) => (code === 'n' ? '\n' : code === "'" ? '"' : '^'));

/** A TEXT value (RFC 5545 §3.3.11) as its letters. */
export const textValue = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, code: string) => (code === 'n' || code === 'N' ? '\n' : code));

export const lineOf = ({ lines }: Component, name: string): ContentLine | null =>
  lines.find((line) => line.name === name) ?? null;
