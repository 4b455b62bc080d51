import type { ServerResponse } from 'node:http';
import { scopeOf } from '@birge/domain';
import type { Who } from '../http/allow.js';
import type { Cursor, LiveChange } from './live.queries.js';

/** Whoever does not read what she is sent is cut off, and comes back with her cursor. */
const MOST_UNREAD = 1024 * 1024;

const cursorPattern = /^(\d{1,19})-(\d{1,18})$/;

/** A cursor as it was told; nothing where it is none of ours. */
export function cursorIn(text: string | undefined): Cursor | null {
  const parts = cursorPattern.exec(text ?? '');
  return parts ? { xid: parts[1]!, id: parts[2]! } : null;
}
export const textOf = ({ xid, id }: Cursor): string => `${xid}-${id}`;

export const isAfter = (change: Cursor, cursor: Cursor): boolean =>
  BigInt(change.xid) > BigInt(cursor.xid) || (change.xid === cursor.xid && BigInt(change.id) > BigInt(cursor.id));

/** One browser's stream of server-sent events (HTML §9.2), and how far it was told. */
export class Stream {
  constructor(
    readonly who: Who,
    readonly response: ServerResponse,
    public cursor: Cursor,
  ) {}

  /** With `heard` the browser remembers the cursor: after a broken connection it asks for what came later. */
  send(event: string, data: unknown, { heard = false } = {}): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    if (this.response.writableLength > MOST_UNREAD) return void this.response.destroy();
    const id = heard ? `id: ${textOf(this.cursor)}\n` : '';
    this.response.write(`${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Within the stream's scope, once and as ids; the browser asks for the rest with its own session. */
  tell(change: LiveChange): void {
    if (!isAfter(change, this.cursor)) return;
    this.cursor = { xid: change.xid, id: change.id };
    const scope = scopeOf(this.who);
    const { id, action, subject, subjectId, eventId, year } = change;
    if (!scope || isWithin(scope, change))
      this.send('change', { id, action, subject, subjectId, eventId, year }, { heard: true });
    // Not which event, only that the hours of a person of hers may be taken otherwise now.
    else if (change.peoplesDivisions?.some((one) => scope.includes(one))) this.send('busy', {}, { heard: true });
  }
}

/** An event that is hers, or was hers before the change; a national one is everyone's. */
function isWithin(scope: readonly string[], { divisions, divisionsBefore }: LiveChange): boolean {
  if (divisions === null) return true;
  return [divisions, divisionsBefore].some(
    (where) => where !== null && (where.length === 0 || where.some((one) => scope.includes(one))),
  );
}
