import { Injectable } from '@nestjs/common';
import {
  can,
  countryZone,
  needsReason,
  newSuspicions,
  publicationKind,
  publicationTime,
  resolveWallTime,
  scopeOf,
  suspicionKey,
  type Language,
  type ProblemCode,
} from '@birge/domain';
import { problemDetail } from '@birge/i18n';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type Change } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { lockEvents } from '../../platform/database/locks.js';
import type { Who } from '../../platform/http/allow.js';
import { accept } from '../../platform/http/refuse.js';
import { copyDigest, hashedSuspicion } from '../copy-digest.js';
import { publicationFacts, type PublicationFacts } from '../publication.queries.js';
import { seenCopies } from '../seen-copy.dto.js';
import type {
  CallOffRequest,
  MoveScheduledRequest,
  ScheduleAnswerView,
  SchedulePublicationRequest,
} from './schedule.dto.js';
import { eventsThatWait, waitingOf, type WaitingRow } from './schedule.queries.js';
import { callOff } from './call-off.js';
import { insertScheduled, moveScheduled, type ScheduledTime } from './schedule-writes.js';

type Refusals = { id: string; code: ProblemCode }[];

/** Says when something becomes public, moves that time, or calls it off; each event by itself. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async schedule(who: Who, request: SchedulePublicationRequest, language: Language): Promise<ScheduleAnswerView> {
    const now = this.clock.now();
    const time = timeOf(request.at, now);
    const seen = seenCopies(request);
    const refused: Refusals = [];
    const done = await this.db.transaction(async (tx) => {
      await lockEvents(tx, request.eventIds);
      const facts = new Map(
        (await publicationFacts(tx, request.eventIds, scopeOf(who))).map((event) => [event.id, event]),
      );
      const waits = await eventsThatWait(tx, request.eventIds);
      const taken = request.eventIds.flatMap((id) => {
        const event = facts.get(id);
        const code = whyNot(who, event, seen.get(id)) ?? (waits.has(id) ? 'already-scheduled' : null);
        if (!code && event) return [event];
        refused.push({ id, code: code ?? 'not-found' });
        return [];
      });
      const events = taken.map((event) => ({ eventId: event.id, ...reasonsFor(event, request) }));
      const ids = await insertScheduled(tx, who.id, events, time, now);
      await this.record(tx, who, 'publication.scheduled', taken, (event) => ({
        subjectId: ids.get(event.id)!,
        eventId: event.id,
        after: { at: time.wallAt },
      }));
      return taken.map(({ id }) => id);
    });
    return answerOf(done, refused, language);
  }

  move(who: Who, { items, at }: MoveScheduledRequest, language: Language): Promise<ScheduleAnswerView> {
    const now = this.clock.now();
    const time = timeOf(at, now);
    return this.change(who, items, language, async (tx, rows) => {
      await moveScheduled(
        tx,
        who.id,
        rows.map(({ id }) => id),
        time,
        now,
      );
      await this.record(tx, who, 'publication.rescheduled', rows, ({ id, eventId, wallAt }) => ({
        subjectId: id,
        eventId,
        before: { at: wallAt },
        after: { at: time.wallAt },
      }));
    });
  }

  callOff(who: Who, { items }: CallOffRequest, language: Language): Promise<ScheduleAnswerView> {
    const now = this.clock.now();
    return this.change(who, items, language, (tx, rows) => callOff(tx, who, rows, now));
  }

  /** Those that wait as they were seen; the others are told why not. */
  private async change(
    who: Who,
    items: CallOffRequest['items'],
    language: Language,
    write: (tx: EntityManager, rows: readonly WaitingRow[]) => Promise<void>,
  ): Promise<ScheduleAnswerView> {
    const ids = items.map(({ scheduledId }) => scheduledId);
    const refused: Refusals = [];
    const done = await this.db.transaction(async (tx) => {
      const before = await waitingOf(tx, ids, scopeOf(who));
      await lockEvents(
        tx,
        before.map(({ eventId }) => eventId),
      );
      // Read again: while the events were waited for, the time may have come or somebody else have moved it.
      const waiting = new Map((await waitingOf(tx, ids, scopeOf(who))).map((row) => [row.id, row]));
      const rows = items.flatMap(({ scheduledId: id, version }) => {
        const row = waiting.get(id);
        const code = !row
          ? 'not-found'
          : !can(who, 'publishing:write', row.divisions)
            ? 'not-allowed'
            : row.version !== version
              ? 'stale-version'
              : null;
        if (!code) return [row!];
        refused.push({ id, code });
        return [];
      });
      if (rows.length > 0) await write(tx, rows);
      return rows.map(({ id }) => id);
    });
    return answerOf(done, refused, language);
  }

  private record<One>(
    tx: EntityManager,
    who: Who,
    action: Change['action'],
    rows: readonly One[],
    changeOf: (row: One) => Omit<Change, 'action' | 'subject'>,
  ): Promise<void> {
    return this.audit.recordAll(
      tx,
      who,
      rows.map((row) => ({ action, subject: 'publication', ...changeOf(row) })),
    );
  }
}

const timeOf = (wallAt: string, now: number): ScheduledTime => ({
  wallAt,
  zone: countryZone,
  ...accept(publicationTime(resolveWallTime(wallAt, countryZone), now)),
});

/** Quorum and harm are judged when the time has come: until then there is time to put them right. */
function whyNot(who: Who, event: PublicationFacts | undefined, seen: string | undefined): ProblemCode | null {
  if (!event) return 'not-found';
  if (!can(who, 'publishing:write', event.divisions)) return 'not-allowed';
  if (seen !== undefined && seen !== copyDigest(event.now)) return 'stale-version';
  return event.told === null && publicationKind(event.told, event.now) === null ? 'not-publishable' : null;
}

/** A reason is kept where it was asked for: what needs none now has not been answered for. */
function reasonsFor(event: PublicationFacts, { reason, noHarm }: SchedulePublicationRequest) {
  const { state, archived, quorum, told, now } = event;
  const suspicions = newSuspicions(told, now);
  const kind = publicationKind(told, now);
  const asks = needsReason({ state, archived, quorumReached: quorum.reached, kind });
  const harmless = suspicions.length > 0 && noHarm?.trim() ? noHarm.trim() : null;
  return {
    reason: asks && reason?.trim() ? reason.trim() : null,
    noHarm: harmless,
    answered: harmless ? suspicions.map((one) => hashedSuspicion(suspicionKey(one))) : [],
  };
}

const answerOf = (done: string[], refused: Refusals, language: Language): ScheduleAnswerView => ({
  done,
  refused: refused.map(({ id, code }) => ({ id, code, detail: problemDetail(language, { code }) })),
});
