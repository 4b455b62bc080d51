import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export type Subject =
  | 'event'
  | 'occurrence'
  | 'assignment'
  | 'requirement'
  | 'participation'
  | 'invitation'
  | 'answer'
  | 'proposal'
  | 'publication'
  | 'organization'
  | 'contact'
  | 'venue'
  | 'space'
  | 'holiday'
  | 'person'
  | 'edition'
  | 'event-type'
  | 'letter-template'
  | 'session'
  | 'message'
  | 'inbound-mail';

export interface Change {
  action: `${string}.${string}`;
  subject: Subject;
  subjectId: string;
  /** The event that the change belongs to: its history and its scope. */
  eventId?: string | null;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  /** The row that this one takes back. */
  undoes?: string;
}

/** Whoever changes something, and in which session: what undo offers her again. */
export interface Doer {
  id: string;
  sessionHash?: Buffer;
}

/** Of a personal value the audit keeps only whether it changed. */
export const personal = (value: string | null | undefined): string | null =>
  value ? `sha256:${createHash('sha256').update(value).digest('hex').slice(0, 16)}` : null;

/** Everything that changes writes a row here, in the transaction that changes it. */
@Injectable()
export class Audit {
  async record(
    tx: EntityManager,
    who: Doer | null,
    change: Change,
    via: 'coordinator' | 'partner' | 'system' | 'sample' = 'coordinator',
  ): Promise<void> {
    await this.recordAll(tx, who, [change], via);
  }

  async recordAll(
    tx: EntityManager,
    who: Doer | null,
    changes: readonly Change[],
    via: 'coordinator' | 'partner' | 'system' | 'sample' = 'coordinator',
  ): Promise<void> {
    await tx.query(
      `INSERT INTO change (person_id, via, session_hash, action, subject, subject_id, event_id, before, after, undoes)
       SELECT $1, $2, $3, entry.action, entry.subject, entry."subjectId", entry."eventId", entry.before, entry.after, entry.undoes
         FROM jsonb_to_recordset($4::jsonb) AS entry
              (action text, subject text, "subjectId" uuid, "eventId" uuid, before jsonb, after jsonb, undoes bigint)`,
      [who?.id ?? null, via, who?.sessionHash ?? null, JSON.stringify(changes)],
    );
  }
}

/** The fields of `after` that differ from `before`, both sides: what a change row says of an edit. */
export function difference<T extends Record<string, unknown>>(
  before: T,
  after: Partial<T>,
): { before: Partial<T>; after: Partial<T> } {
  const keys = (Object.keys(after) as (keyof T)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const pick = (from: Partial<T>) => Object.fromEntries(keys.map((key) => [key, from[key] ?? null])) as Partial<T>;
  return { before: pick(before), after: pick(after) };
}
