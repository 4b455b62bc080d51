import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { scopeOf } from '@birge/domain';
import type { ServerResponse } from 'node:http';
import { DataSource } from 'typeorm';
import type { Who } from '../http/allow.js';
import { Listener } from './listener.js';
import { changesAfter, isBehind, presentCursor, sessionsThatGoOn, type Cursor } from './live.queries.js';
import { cursorIn, Stream } from './stream.js';

/** What else a new stream is told at once, beside changes. */
export type Greeting = (who: Who) => { event: string; data: unknown };

const BATCH = 500;
/** A client that was away for more than this many changes asks for everything again: that is cheaper for both. */
const FAR_BEHIND = 2_000;
/** A browser that hears nothing for some beats knows that its line is dead, though nobody closed it. */
const BEAT = 5_000;
/** Every so many beats it is asked whose session goes on. */
const BEATS_A_CHECK = 3;
/** While a transaction that wrote a change is still under way, its turn is asked for again so soon. */
const SOON = 60;
const AFTER_A_FAILURE = 1_000;

/**
 * The streams of changes to browsers (Server-Sent Events, HTML §9.2). NOTIFY only wakes it up: what to tell comes from
 * the change table by cursor, read once for all streams of the process, so that a lost notification or a late commit is
 * never a lost change.
 */
@Injectable()
export class LiveService implements OnModuleInit, BeforeApplicationShutdown {
  private readonly streams = new Set<Stream>();
  private readonly greetings: Greeting[] = [];
  private cursor: Cursor = { xid: '0', id: '0' };
  private reading: Promise<void> | null = null;
  private again = false;
  private soon: NodeJS.Timeout | undefined;
  private heart: NodeJS.Timeout | undefined;
  private beats = 0;

  constructor(
    private readonly db: DataSource,
    private readonly listener: Listener,
  ) {}

  async onModuleInit(): Promise<void> {
    this.cursor = await presentCursor(this.db);
    this.listener.on('birge_change', () => this.wake());
    this.heart = setInterval(() => void this.beat(), BEAT);
    this.heart.unref();
  }

  /** Before the server waits for its connections: a stream never ends by itself. */
  beforeApplicationShutdown(): void {
    clearInterval(this.heart);
    clearTimeout(this.soon);
    for (const { response } of this.streams) response.end();
    this.streams.clear();
  }

  /** Beside changes: what a feature tells every stream when it opens. */
  greetWith(greeting: Greeting): void {
    this.greetings.push(greeting);
  }

  /** Tells every stream what `data` makes of its person; null tells her nothing. */
  tellAll(event: string, data: (who: Who) => unknown): void {
    for (const stream of this.streams) {
      const told = data(stream.who);
      if (told !== null) stream.send(event, told);
    }
  }

  /** Keeps a stream until the browser leaves. `heard` is where she was before a broken connection, or where her page began. */
  async open(who: Who, response: ServerResponse, heard: string | undefined): Promise<void> {
    const from = cursorIn(heard);
    const stream = new Stream(who, response, from ?? this.cursor);
    response.on('close', () => this.streams.delete(stream));
    response.write('retry: 1000\n');
    stream.send('hello', {}, { heard: true });
    if (from) await this.catchUp(stream).catch(() => response.end());
    else this.streams.add(stream);
    if (response.writableEnded || response.destroyed) return void this.streams.delete(stream);
    for (const greet of this.greetings) {
      const { event, data } = greet(who);
      stream.send(event, data);
    }
    // What was committed between its last look and its place among the streams.
    this.wake();
  }

  /** Tells what was missed, and takes the stream in among the others only once the process itself is no further. */
  private async catchUp(stream: Stream): Promise<void> {
    for (let told = 0; ; told += BATCH) {
      const reached = this.cursor;
      const changes = await changesAfter(this.db, stream.cursor, BATCH, scopeOf(stream.who) !== null);
      for (const change of changes) stream.tell(change);
      if (changes.length < BATCH && this.cursor === reached) return void this.streams.add(stream);
      if (told >= FAR_BEHIND) {
        stream.cursor = this.cursor;
        stream.send('reset', {}, { heard: true });
        return void this.streams.add(stream);
      }
    }
  }

  private wake(): void {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = this.read()
      .catch(() => this.later(AFTER_A_FAILURE))
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
      const scoped = [...this.streams].some(({ who }) => scopeOf(who) !== null);
      const changes = await changesAfter(this.db, this.cursor, BATCH, scoped);
      const last = changes.at(-1);
      if (last) this.cursor = { xid: last.xid, id: last.id };
      for (const stream of this.streams) for (const change of changes) stream.tell(change);
      if (changes.length < BATCH) break;
    }
    if (await isBehind(this.db, this.cursor)) this.later(SOON);
  }

  private later(wait: number): void {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.wake(), wait);
    this.soon.unref();
  }

  /** Keeps lines awake and cursors fresh, looks whether a notification was lost, and ends what is no longer a session's. */
  private async beat(): Promise<void> {
    if (this.streams.size === 0) return;
    this.wake();
    this.beats += 1;
    if (this.beats % BEATS_A_CHECK === 0) await this.endThoseThatEnded();
    for (const stream of this.streams) stream.send('beat', {}, { heard: true });
  }

  /** Who signed out hears nothing more; whose oblasts are others now comes back and hears within them. */
  private async endThoseThatEnded(): Promise<void> {
    const streams = [...this.streams];
    const rows = await sessionsThatGoOn(
      this.db,
      streams.map(({ who }) => who.sessionHash),
    ).catch(() => null);
    if (!rows) return;
    const scopes = new Map(rows.map(({ hash, role, divisions }) => [hash, `${role} ${divisions.join()}`]));
    for (const { who, response } of streams)
      if (scopes.get(who.sessionHash.toString('hex')) !== `${who.role} ${who.divisions.join()}`) response.end();
  }
}
