import { headerOf, innerHeaders, partText, type Header, type Mime } from './mime.js';
import { oneLineOf } from './mail-text.js';

/** A letter of ours that was not delivered. */
export interface Bounce {
  /** Of our letter, with its brackets. */
  messageId: string;
  /** What the server said: its status (RFC 3463) and words. */
  failure: string;
}

const idIn = (headers: readonly Header[]) =>
  /<[!-;=?-~]{3,500}>/.exec(headerOf(headers, 'message-id') ?? '')?.[0] ?? null;

/**
 * What a delivery report (RFC 3464) says of a letter that will not arrive; null for delays and for what is no report.
 * Servers that write a letter instead of a report are understood where it comes from nobody and quotes our letter.
 */
export function bounceIn({ headers, type, parts }: Mime): Bounce | null {
  const report = parts.find((part) => part.type === 'message/delivery-status');
  if (!report && !(type !== 'multipart/report' && fromNobody(headers))) return null;
  const returned = parts.find(({ type: kind }) => kind === 'message/rfc822' || kind === 'text/rfc822-headers');
  const messageId = (returned && idIn(innerHeaders(returned))) ?? quotedId(parts.map(partText));
  if (!messageId) return null;
  if (!report) return { messageId, failure: oneLineOf(partText(parts[0]!), 300) ?? 'not delivered' };
  const fields = statusFields(partText(report));
  if (fields.action !== 'failed') return null;
  const words = fields['diagnostic-code']?.replace(/^[\w-]+;\s*/, '');
  return { messageId, failure: oneLineOf([fields.status, words].filter(Boolean).join(' '), 500) ?? 'not delivered' };
}

/** A report has the sender <>; our letters go to people, not to mailer daemons. */
export const fromNobody = (headers: readonly Header[]): boolean =>
  headerOf(headers, 'return-path')?.replace(/\s/g, '') === '<>' ||
  /(?:^|[<\s"])(?:mailer-daemon|postmaster)@/i.test(headerOf(headers, 'from') ?? '');

/** The first value of each field of all recipients; of several actions the worst. */
function statusFields(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n', 500);
  for (const line of lines) {
    const read = /^([\w-]{1,60}):\s*(.{0,1000})$/.exec(line);
    if (!read) continue;
    const name = read[1]!.toLowerCase();
    const value = name === 'action' ? read[2]!.trim().toLowerCase() : read[2]!.trim();
    if (fields[name] === undefined || value === 'failed') fields[name] = value;
  }
  return fields;
}

function quotedId(texts: readonly string[]): string | null {
  for (const text of texts) {
    const read = /^[>\s]*message-id:\s*(<[!-;=?-~]{3,500}>)/im.exec(text.slice(0, 100_000));
    if (read) return read[1]!;
  }
  return null;
}
