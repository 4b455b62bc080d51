/** A header field as it was written, unfolded; the order is the letter's, newest first. */
export interface HeaderField {
  /** In lower case. */
  name: string;
  value: string;
}

/** A domain in lower case without the dot at its end. */
const plainDomain = (text: string): string => text.trim().toLowerCase().replace(/\.$/, '');

/**
 * Whether who signs for `signer` speaks for an author at `author` (both in lower case): the same domain, or one above it.
 * Stricter than DMARC's relaxed alignment (RFC 7489 §3.1.1): one below it does not.
 */
export const speaksFor = (signer: string, author: string): boolean =>
  signer === author || (signer.includes('.') && author.endsWith(`.${signer}`));

interface Result {
  method: string;
  result: string;
  /** `header.d` and the like. */
  properties: Record<string, string>;
}

/** The results of a field, or null where it is not the server's whose id this is (RFC 8601 §2.2). */
function resultsOf(value: string, server: string): Result[] | null {
  const parts = withoutComments(value).split(';');
  const [id = ''] = parts[0]!.trim().split(/\s+/);
  if (plainDomain(id.replaceAll('"', '')) !== server) return null;
  return parts.slice(1).flatMap((part) => {
    const read = /^\s*([\w-]+)(?:\s*\/\s*\d+)?\s*=\s*([\w-]+)/.exec(part);
    if (!read) return [];
    const properties: Record<string, string> = {};
    for (const [, name, quoted, bare] of part.matchAll(/\b([a-z]+\.[\w-]+)\s*=\s*(?:"([^"]*)"|([^\s"]+))/gi))
      properties[name!.toLowerCase()] ??= quoted ?? bare ?? '';
    return [{ method: read[1]!.toLowerCase(), result: read[2]!.toLowerCase(), properties }];
  });
}

/** Comments may be nested, and may say what is to be mistaken for a result (RFC 5322 §3.2.2). */
function withoutComments(value: string): string {
  let depth = 0;
  let quoted = false;
  let text = '';
  for (let at = 0; at < value.length; at += 1) {
    const letter = value[at]!;
    if (letter === '\\') {
      at += 1;
      if (depth === 0) text += letter + (value[at] ?? '');
    } else if (letter === '"' && depth === 0) {
      quoted = !quoted;
      text += letter;
    } else if (letter === '(' && !quoted) depth += 1;
    else if (letter === ')' && !quoted && depth > 0) {
      depth -= 1;
      text += ' ';
    } else if (depth === 0) text += letter;
  }
  return text;
}

/**
 * Whether our own mail server found that the letter comes from its author's domain: DKIM passed for a domain that speaks
 * for it, or DMARC passed for that domain (RFC 8601 §2.7). Only the topmost block of the server's fields counts, and of
 * each method in it only the first that is said: what a sender wrote into the letter itself stands below.
 */
export function serverVouches(headers: readonly HeaderField[], serverId: string, authorDomain: string): boolean {
  const server = plainDomain(serverId);
  const block: Result[][] = [];
  for (const { name, value } of headers) {
    const results = name === 'authentication-results' ? resultsOf(value, server) : null;
    if (results) block.push(results);
    else if (block.length > 0) break;
  }
  const firstOf = (method: string) =>
    block.map((results) => results.filter((one) => one.method === method)).find((results) => results.length > 0) ?? [];
  const dmarc = firstOf('dmarc');
  if (dmarc.some(({ result }) => result === 'fail' || result === 'permerror')) return false;
  if (
    dmarc.some(
      ({ result, properties }) => result === 'pass' && plainDomain(properties['header.from'] ?? '') === authorDomain,
    )
  )
    return true;
  return firstOf('dkim').some(({ result, properties }) => {
    const signer = properties['header.d'] ?? properties['header.i']?.replace(/^.*@/, '') ?? '';
    return result === 'pass' && speaksFor(plainDomain(signer), authorDomain);
  });
}
