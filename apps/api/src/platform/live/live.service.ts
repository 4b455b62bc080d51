import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { scopeOf } from '@birge/domain';
import type { ServerResponse } from 'node:http';
import { DataSource } from 'typeorm';
import type { Who } from '../http/allow.js';
import { Listener } from './listener.js';
import { changesAfter, isBehind, presentCursor, type Cursor, type LiveChange } from './live.queries.js';

interface Stream {
  who: Who;
  response: ServerResponse;
  cursor: Cursor;
}

const BATCH = 500;
/** A client that was away for more than this many changes asks for everything again: that is cheaper for both. */
const FAR_BEHIND = 2_000;
const HEARTBEAT = 15_000;
/** While a transaction that wrote a change is still under way, its turn is asked for again so soon. */
const SOON = 60;

/**
 * The streams of changes to browsers (Server-Sent Events, HTML §9.2). NOTIFY only wakes it up: what to tell comes from
 * the change table by cursor, so that a lost notification or a late commit is never a lost change.
 */
@Injectable()
export class LiveService implements OnModuleInit, BeforeApplicationShutdown {
  private readonly streams = new Set<Stream>();
  private cursor: Cursor = { xid: '0', id: '0' };
  private reading: Promise<void> | null = null;
  private again = false;
  private soon: NodeJS.Timeout | undefined;
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly listener: Listener,
  ) {}

  async onModuleInit(): Promise<void> {
    this.cursor = await presentCursor(this.db);
    this.listener.on('birge_change', () => this.wake());
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT);
    this.heartbeat.unref();
  }

  /** Before the server waits for its connections: a stream never ends by itself. */
  beforeApplicationShutdown(): void {
    clearInterval(this.heartbeat);
    clearTimeout(this.soon);
    for (const { response } of this.streams) response.end();
    this.streams.clear();
  }

  /** Keeps a stream until the browser leaves. `lastEventId` is the last that it heard before a broken connection. */
  async open(who: Who, response: ServerResponse, lastEventId: string | undefined): Promise<void> {
    const heard = /^(\d{1,20})-(\d{1,19})$/.exec(lastEventId ?? '');
    const stream: Stream = { who, response, cursor: heard ? { xid: heard[1]!, id: heard[2]! } : this.cursor };
    response.on('close', () => this.streams.delete(stream));
    response.write(`retry: 1000\nid: ${idOf(stream.cursor)}\nevent: hello\ndata: {}\n\n`);
    if (heard) await this.catchUp(stream).catch(() => response.end());
    else this.streams.add(stream);
    // What was committed between its last look and its place among the streams.
    this.wake();
  }

  /** Tells what was missed, and takes the stream in among the others only once the process itself is no further. */
  private async catchUp(stream: Stream): Promise<void> {
    for (let told = 0; ; told += BATCH) {
      const reached = this.cursor;
      const changes = await changesAfter(this.db, stream.cursor, BATCH);
      for (const change of changes) tell(stream, change);
      if (changes.length < BATCH && this.cursor === reached) {
        if (!stream.response.writableEnded) this.streams.add(stream);
        return;
      }
      if (told >= FAR_BEHIND) {
        stream.cursor = this.cursor;
        stream.response.write(`id: ${idOf(stream.cursor)}\nevent: reset\ndata: {}\n\n`);
        this.streams.add(stream);
        return;
      }
    }
  }

  private wake(): void {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = this.read()
      .catch(() => this.later())
      .finally(() => {
        this.reading = null;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async read(): Promise<void> {
    for (;;) {
      const changes = await changesAfter(this.db, this.cursor, BATCH);
      const last = changes.at(-1);
      if (last) this.cursor = { xid: last.xid, id: last.id };
      for (const stream of this.streams) for (const change of changes) tell(stream, change);
      if (changes.length < BATCH) break;
    }
    if (await isBehind(this.db, this.cursor)) this.later();
  }

  private later(): void {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.wake(), SOON);
    this.soon.unref();
  }

  /** Keeps proxies awake, and ends the streams of those who have signed out meanwhile. */
  private async beat(): Promise<void> {
    if (this.streams.size === 0) return;
    const hashes = [...this.streams].map(({ who }) => who.sessionHash);
    const rows = await this.db
      .query<{ hash: string }[]>(
        `SELECT encode(session.token_hash, 'hex') AS hash FROM session WHERE session.token_hash = ANY ($1) AND session.expires_at > now()`,
        [hashes],
      )
      .catch(() => null);
    for (const stream of this.streams) {
      if (rows && !rows.some(({ hash }) => hash === stream.who.sessionHash.toString('hex'))) stream.response.end();
      else stream.response.write(': still here\n\n');
    }
  }
}

const idOf = ({ xid, id }: Cursor) => `${xid}-${id}`;

const isAfter = (change: Cursor, cursor: Cursor): boolean =>
  BigInt(change.xid) > BigInt(cursor.xid) || (change.xid === cursor.xid && BigInt(change.id) > BigInt(cursor.id));

/** Within the stream's scope, once; the browser asks for the rest with its own session. */
function tell(stream: Stream, change: LiveChange): void {
  if (!isAfter(change, stream.cursor)) return;
  stream.cursor = { xid: change.xid, id: change.id };
  const scope = scopeOf(stream.who);
  if (scope && change.divisions && change.divisions.length > 0 && !change.divisions.some((one) => scope.includes(one)))
    return;
  const { action, subject, subjectId, eventId } = change;
  stream.response.write(
    `id: ${idOf(change)}\nevent: change\ndata: ${JSON.stringify({ id: change.id, action, subject, subjectId, eventId })}\n\n`,
  );
}
