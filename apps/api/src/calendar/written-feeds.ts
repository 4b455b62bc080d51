import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Frame } from '@birge/site';
import type { PublicPool } from '../platform/database/public-pool.js';
import type { Question } from './calendar.queries.js';
import { CALENDAR_END, calendarEvent, calendarHead, eventGround, type EventGround } from './calendar-feed.js';
import {
  CALENDAR_CAP,
  publishedFeed,
  publishedRows,
  publishedVersions,
  VERSION_OCTETS,
  type FeedRow,
} from './feed.queries.js';
import { KeptBytes } from './kept-bytes.js';
import { packed } from './packed.js';
import type { Page } from './public-bytes.js';

const KEPT_TEXTS = 64 * 1024 * 1024;
const KEPT_PIECES = 16 * 1024 * 1024;
/** A shorter feed is asked for in one question, and compressed as a whole. */
const LONG = 200;
/** Where more than this share of a long feed is new, all of it is asked for again. */
const MOSTLY_NEW = 1 / 4;
/** Of so many questions it is remembered that the answer was long. */
const QUESTIONS = 1_000;
/** So many are written before others have their turn. */
const AT_ONCE = 100;
/** A piece ends after an occurrence whose number says so, one of 64; an edit then moves no other piece's end. */
const endsPiece = (version: string): boolean => (version.charCodeAt(LAST_OF_ID) & 63) === 0;
const LAST_OF_ID = 15;
const LONGEST_PIECE = 256;

interface Found {
  version: string;
  /** Undefined: known by its version alone so far. */
  text: Buffer | undefined;
}

type Known = Found & { text: Buffer };

/**
 * Calendars that are written anew after an edit only where something changed: the text of each occurrence lies under the
 * version of its row and all else that it depends on, so that an older one is never found.
 */
export class WrittenFeeds {
  private readonly texts = new KeptBytes(KEPT_TEXTS);
  private readonly pieces = new KeptBytes(KEPT_PIECES);
  private readonly long = new Set<string>();

  constructor(
    private readonly pool: PublicPool,
    private readonly longFrom = LONG,
  ) {}

  /** The text of a short feed, the packed bytes of a long one. */
  async feed(frame: Frame, question: Question): Promise<Pick<Page, 'body' | 'packed'>> {
    const ground = eventGround(frame);
    const name = JSON.stringify([question.year, question.filter]);
    const known = this.long.has(name) ? await this.mostlyKnown(ground, question) : null;
    const events = known ?? (await this.writtenAnew(ground, question));
    this.remember(name, events.length >= this.longFrom);
    const head = Buffer.from(calendarHead(frame, question.filter));
    const written = Buffer.concat([head, ...events.map(({ text }) => text), Buffer.from(CALENDAR_END)]);
    if (events.length < this.longFrom) return { body: written.toString() };
    return { body: '', packed: await packed(written, pieceEnds(head.length, events), this.pieces) };
  }

  /** Asks which versions there are, and for those that are not known; null where that is much, or where they changed meanwhile. */
  private async mostlyKnown(ground: EventGround, question: Question): Promise<Known[] | null> {
    const { versions, server } = await publishedVersions(this.pool, question, CALENDAR_CAP);
    const place = placeOf(ground, server);
    const found = versionsIn(versions).map((version): Found => ({ version, text: this.texts.get(place + version) }));
    const missing = found.filter(({ text }) => !text);
    if (missing.length > found.length * MOSTLY_NEW) return null;
    const rows = missing.length > 0 ? await publishedRows(this.pool, missing.map(idOf)) : [];
    const written = new Map(rows.map((row) => [row.version.toString('latin1'), row]));
    for (const one of missing) {
      const row = written.get(one.version);
      if (row) one.text = this.write(ground, place, row).text;
    }
    return found.every(isKnown) ? found : null;
  }

  private async writtenAnew(ground: EventGround, question: Question): Promise<Known[]> {
    const rows = await publishedFeed(this.pool, question, { cap: CALENDAR_CAP });
    const place = placeOf(ground, rows[0]?.server ?? '');
    const written: Known[] = [];
    for (const row of rows) {
      written.push(this.write(ground, place, row));
      if (written.length % AT_ONCE === 0) await setImmediate();
    }
    return written;
  }

  private write(ground: EventGround, place: string, row: FeedRow): Known {
    const version = row.version.toString('latin1');
    const text = this.texts.get(place + version) ?? Buffer.from(calendarEvent(ground, row));
    this.texts.set(place + version, text);
    return { version, text };
  }

  private remember(name: string, isLong: boolean): void {
    this.long.delete(name);
    if (!isLong) return;
    this.long.add(name);
    const [oldest] = this.long;
    if (this.long.size > QUESTIONS) this.long.delete(oldest!);
  }
}

const isKnown = (found: Found): found is Known => found.text !== undefined;

/** All that a text depends on besides its row. */
const placeOf = (ground: EventGround, server: string): string =>
  hash('sha256', JSON.stringify([ground, server]), 'base64url').slice(0, 22);

const versionsIn = (versions: Buffer | null): string[] =>
  Array.from({ length: (versions?.length ?? 0) / VERSION_OCTETS }, (_, index) =>
    versions!.toString('latin1', index * VERSION_OCTETS, (index + 1) * VERSION_OCTETS),
  );

const idOf = ({ version }: Found): string => Buffer.from(version.slice(0, LAST_OF_ID + 1), 'latin1').toString('hex');

/** Where pieces end, in octets; the head stands in the first. */
function pieceEnds(head: number, events: readonly Known[]): number[] {
  const ends: number[] = [];
  let [at, length] = [head, 0];
  for (const { version, text } of events) {
    at += text.length;
    length += 1;
    if (!endsPiece(version) && length < LONGEST_PIECE) continue;
    ends.push(at);
    length = 0;
  }
  return ends;
}
