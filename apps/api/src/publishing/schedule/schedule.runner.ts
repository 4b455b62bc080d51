import { Injectable, Logger } from '@nestjs/common';
import { reasonsThen, suspicionKey, type ProblemCode } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { activePerson } from '../../accounts/person.queries.js';
import { Audit } from '../../platform/audit/audit.js';
import { lockEvents } from '../../platform/database/locks.js';
import { hashedSuspicion } from '../copy-digest.js';
import { publishEvents } from '../publish-events.js';
import { dueRows, type DueRow } from './schedule.queries.js';
import { settleScheduled } from './schedule-writes.js';

/** As many as one act publishes by hand. */
const MOST = 500;

/**
 * Publishes what was scheduled for a time that has come. What is told is what is true then, and not what was true when
 * it was scheduled: the public must never be told something that everybody here knows to be wrong. So everything that
 * a person would be asked at that moment is asked again, and what she would have to answer first stays back.
 */
@Injectable()
export class ScheduleRunner {
  private readonly logger = new Logger('scheduled publications');

  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
  ) {}

  /** Settles what is due at `now` (epoch ms), also what was due while nothing ran; answers with how many these were. */
  async run(now: number): Promise<number> {
    const due = await dueRows(this.db, now, MOST);
    let settled = 0;
    for (const rows of Map.groupBy(due, ({ personId }) => personId).values()) settled += await this.together(rows, now);
    return settled;
  }

  /** One person's in one act; where that fails, each alone, so that one does not keep the others from the public. */
  private async together(rows: readonly DueRow[], now: number): Promise<number> {
    try {
      return await this.db.transaction((tx) => this.publish(tx, rows, now));
    } catch (error) {
      this.logger.error((error as Error).stack ?? String(error));
      if (rows.length === 1) return 0;
      let settled = 0;
      for (const row of rows) settled += await this.together([row], now);
      return settled;
    }
  }

  /** Events first, then what waits is read again: of several replicas one publishes, and the others find nothing. */
  private async publish(tx: EntityManager, rows: readonly DueRow[], now: number): Promise<number> {
    await lockEvents(
      tx,
      rows.map(({ eventId }) => eventId),
    );
    const due = await dueRows(
      tx,
      now,
      MOST,
      rows.map(({ id }) => id),
    );
    if (due.length === 0) return 0;
    const person = await activePerson(tx, due[0]!.personId);
    const byEvent = new Map(due.map((row) => [row.eventId, row]));
    const eventIds = [...byEvent.keys()];
    const refused = person
      ? (
          await publishEvents(tx, person, eventIds, {
            now,
            scheduled: true,
            reasonsOf: (eventId, suspicions) =>
              reasonsThen(byEvent.get(eventId)!, suspicions, (one) => hashedSuspicion(suspicionKey(one))),
          })
        ).refused
      : eventIds.map((eventId) => ({ eventId, code: 'not-allowed' as ProblemCode }));
    const why = new Map(refused.map(({ eventId, code }) => [eventId, code]));
    await settleScheduled(
      tx,
      due.map(({ id, eventId }) => ({
        id,
        outcome: why.has(eventId) ? 'held-back' : 'published',
        code: why.get(eventId) ?? null,
      })),
      now,
    );
    await this.audit.recordAll(
      tx,
      null,
      due
        .filter(({ eventId }) => why.has(eventId))
        .map(({ id, eventId, wallAt }) => ({
          action: 'publication.held-back',
          subject: 'publication',
          subjectId: id,
          eventId,
          after: { at: wallAt, problem: why.get(eventId) },
        })),
      'system',
    );
    return due.length;
  }
}
