import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { scopeOf } from '@birge/domain';
import { DataSource } from 'typeorm';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import { Listener } from '../platform/live/listener.js';
import { LiveService } from '../platform/live/live.service.js';
import type { PresenceRequest } from './presence.dto.js';
import { keepPresence, presentNow, removePresence, type PresenceRow } from './presence.queries.js';
import { Repeats } from './repeats.js';

/** Notifications of one moment are one look at the table. */
const GATHER = 40;
/** A mark that is not renewed goes this long after its time, in ms. */
const GRACE = 50;

/** What a browser is told of somebody's open page. */
export type PresenceView = Omit<PresenceRow, 'divisions' | 'left'>;

/**
 * Who has which card before her. The table is the truth of all replicas; each process keeps what it last saw there, looks
 * again when it is notified or when a mark should have ended, and tells its streams the difference. A sign of life that
 * changes nothing costs its one statement and wakes nobody.
 */
@Injectable()
export class PresenceService implements OnModuleInit, BeforeApplicationShutdown {
  private marks = new Map<string, PresenceRow>();
  private readonly repeats = new Repeats();
  private timer: NodeJS.Timeout | undefined;
  private due = Infinity;
  private looking = false;

  constructor(
    private readonly db: DataSource,
    private readonly listener: Listener,
    private readonly live: LiveService,
  ) {}

  onModuleInit(): void {
    this.live.greetWith((who) => ({
      event: 'presence',
      data: { all: true, here: this.within(who, this.marks), gone: [] },
    }));
    this.listener.on('birge_presence', () => this.lookIn(GATHER));
  }

  beforeApplicationShutdown(): void {
    clearTimeout(this.timer);
    this.due = -Infinity;
  }

  async keep(who: Who, sign: PresenceRequest): Promise<void> {
    if (this.repeats.isRepeat(who.sessionHash, sign)) return;
    if (!(await keepPresence(this.db, who, sign))) throw refuse('not-found');
    this.repeats.remember(who.sessionHash, sign);
  }

  async remove(who: Who, tab: string): Promise<void> {
    this.repeats.forget(tab);
    await removePresence(this.db, who, tab);
  }

  /** Looks at the table after so many ms, or sooner where that is due already. */
  private lookIn(wait: number): void {
    const at = performance.now() + wait;
    if (at >= this.due) return;
    clearTimeout(this.timer);
    this.due = at;
    this.timer = setTimeout(() => void this.look(), wait);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    this.due = Infinity;
    if (this.looking) return this.lookIn(GATHER);
    this.looking = true;
    try {
      const rows = await presentNow(this.db);
      this.take(new Map(rows.map((row) => [row.id, row])));
      if (rows.length > 0) this.lookIn(Math.min(...rows.map(({ left }) => left)) + GRACE);
    } catch {
      // The database is away: look again when it may be back.
      this.lookIn(1_000);
    } finally {
      this.looking = false;
    }
  }

  private take(now: Map<string, PresenceRow>): void {
    const before = this.marks;
    this.marks = now;
    const changed = new Map([...now].filter(([id, mark]) => factsOf(mark) !== factsOf(before.get(id))));
    const left = [...before.values()].filter((mark) => factsOf(mark) !== factsOf(now.get(mark.id)));
    if (changed.size === 0 && left.length === 0) return;
    this.live.tellAll('presence', (who) => {
      const here = this.within(who, changed);
      const gone = left.filter((mark) => sees(who, mark)).map(({ id }) => id);
      return here.length + gone.length > 0 ? { all: false, here, gone } : null;
    });
  }

  private within(who: Who, marks: ReadonlyMap<string, PresenceRow>): PresenceView[] {
    return [...marks.values()].filter((mark) => sees(who, mark)).map(viewOf);
  }
}

/** As the event itself: within her oblasts, or national. */
const sees = (who: Who, { divisions }: PresenceRow): boolean => {
  const scope = scopeOf(who);
  return !scope || divisions.length === 0 || divisions.some((one) => scope.includes(one));
};

const viewOf = ({ divisions: _, left: __, ...view }: PresenceRow): PresenceView => view;
const factsOf = (mark: PresenceRow | undefined): string => (mark ? JSON.stringify({ ...mark, left: 0 }) : '');
