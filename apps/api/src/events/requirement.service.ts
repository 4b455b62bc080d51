import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit, difference } from '../platform/audit/audit.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import type { EditRequirementRequest } from './event.dto.js';
import { lockEvent } from './event.lock.js';

interface RequirementRow {
  eventId: string;
  kind: 'answer' | 'permission';
  needed: boolean;
  decided: boolean;
  neededBy: string | null;
  sentOn: string | null;
  answeredOn: string | null;
  granted: boolean | null;
  number: string | null;
  version: number;
}

/** What an event needs before it is confirmed: whether it is needed here, and how far a permission has come. */
@Injectable()
export class RequirementService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
  ) {}

  /** Answers with the event's id. */
  edit(who: Who, id: string, { version, ...request }: EditRequirementRequest): Promise<string> {
    const fields = { ...request, ...(request.needed !== undefined && { decided: true }) };
    return this.db.transaction(async (tx) => {
      const [owner] = await tx.query<{ eventId: string }[]>(
        `SELECT requirement.event_id AS "eventId" FROM requirement WHERE requirement.id = $1`,
        [id],
      );
      if (!owner) throw refuse('not-found');
      await lockEvent(tx, who, owner.eventId);
      const [before] = await tx.query<RequirementRow[]>(
        `SELECT requirement.event_id AS "eventId", requirement.kind, requirement.needed, requirement.decided, requirement.needed_by AS "neededBy",
                requirement.sent_on AS "sentOn", requirement.answered_on AS "answeredOn", requirement.granted,
                requirement.number, requirement.version
           FROM requirement WHERE requirement.id = $1`,
        [id],
      );
      if (before!.version !== version) throw refuse('stale-version', {}, { current: before });
      const after = { ...before!, ...fields };
      const paper = (['sentOn', 'answeredOn', 'granted', 'number'] as const).find(
        (field) => after[field] !== null && after.kind === 'answer',
      );
      if (paper) throw new Refused({ code: 'field-invalid' }, [{ field: paper, code: 'not-allowed' }]);
      if ((after.granted === null) !== (after.answeredOn === null))
        throw new Refused({ code: 'field-invalid' }, [
          { field: after.granted === null ? 'granted' : 'answeredOn', code: 'required' },
        ]);
      await tx.query(
        `UPDATE requirement SET needed = $3, decided = $9, needed_by = $4, sent_on = $5, answered_on = $6, granted = $7, number = $8,
                version = $2 + 1
          WHERE requirement.id = $1 AND requirement.version = $2`,
        [
          id,
          version,
          after.needed,
          after.neededBy,
          after.sentOn,
          after.answeredOn,
          after.granted,
          after.number,
          after.decided,
        ],
      );
      await this.audit.record(tx, who, {
        action: 'requirement.edited',
        subject: 'requirement',
        subjectId: id,
        eventId: owner.eventId,
        ...difference({ ...before! }, fields),
      });
      return owner.eventId;
    });
  }
}
