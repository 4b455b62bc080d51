import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import { lockRow, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import type { EventTypeView, NeededDutiesRequest, NeededDutyRequest } from './event-type.dto.js';
import { duties, eventTypeById } from './event-type.queries.js';

/** How many people of which duty an event of a type needs, edited as one list. */
@Injectable()
export class NeededDutiesService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
  ) {}

  change(who: Who, id: string, { version, duties: wanted }: NeededDutiesRequest): Promise<EventTypeView> {
    if (!/^[a-z]+(-[a-z]+)*$/.test(id)) throw refuse('not-found');
    return this.db.transaction(async (tx) => {
      await lockRow(tx, 'event_type', id);
      const before = await seen(tx, id);
      if (version !== before.version) throw refuse('stale-version', {}, { current: before });
      await checkDuties(tx, wanted);
      await updateAt(tx, 'event_type', { id, version }, {});
      await tx.query(
        `WITH wanted AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS entry ("dutyId" text, needed integer)),
              gone AS (DELETE FROM event_type_duty WHERE event_type_duty.event_type_id = $1
                          AND event_type_duty.duty_id NOT IN (SELECT wanted."dutyId" FROM wanted))
         INSERT INTO event_type_duty (event_type_id, duty_id, needed)
         SELECT $1, wanted."dutyId", wanted.needed FROM wanted
         ON CONFLICT (event_type_id, duty_id) DO UPDATE SET needed = excluded.needed`,
        [id, JSON.stringify(wanted)],
      );
      const after = await seen(tx, id);
      const [subject] = await tx.query<{ id: string }[]>('SELECT md5($1)::uuid AS id', [`event-type/${id}`]);
      await this.audit.record(tx, who, {
        action: 'event-type.duties-changed',
        subject: 'event-type',
        // A type's id is a word; the audit's are UUIDs.
        subjectId: subject!.id,
        before: { typeId: id, duties: before.duties },
        after: { typeId: id, duties: after.duties },
      });
      return after;
    });
  }
}

async function seen(tx: EntityManager, id: string): Promise<EventTypeView> {
  const type = await eventTypeById(tx, id);
  if (!type) throw refuse('not-found');
  return type;
}

async function checkDuties(tx: EntityManager, wanted: readonly NeededDutyRequest[]): Promise<void> {
  const known = new Set((await duties(tx)).map(({ id }) => id));
  for (const [index, { dutyId }] of wanted.entries()) {
    const field = `duties.${index}.dutyId`;
    if (!known.has(dutyId))
      throw new Refused({ code: 'unknown-reference', field }, [{ field, code: 'unknown-reference' }]);
    if (wanted.findIndex((one) => one.dutyId === dutyId) < index)
      throw new Refused({ code: 'field-invalid' }, [{ field, code: 'duplicate' }]);
  }
}
