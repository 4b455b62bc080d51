import { Injectable } from '@nestjs/common';
import { trimmed } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import { lockRow, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import type { EventTypeView, TypeRequirementRequest, TypeRequirementsRequest } from './event-type.dto.js';
import { eventTypeById } from './event-type.queries.js';

/**
 * What an event of a type needs before it can be confirmed, edited as one list in its order. It is the list that a new
 * event begins with: an event that is there keeps its own, on which coordinators have worked.
 */
@Injectable()
export class TypeRequirementsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
  ) {}

  change(who: Who, id: string, { version, requirements }: TypeRequirementsRequest): Promise<EventTypeView> {
    if (!/^[a-z]+(-[a-z]+)*$/.test(id)) throw refuse('not-found');
    checkRoles(requirements);
    return this.db.transaction(async (tx) => {
      await lockRow(tx, 'event_type', id);
      const before = await eventTypeById(tx, id);
      if (!before) throw refuse('not-found');
      if (version !== before.version) throw refuse('stale-version', {}, { current: before });
      await updateAt(tx, 'event_type', { id, version }, {});
      await tx.query(`DELETE FROM event_type_requirement WHERE event_type_requirement.event_type_id = $1`, [id]);
      await tx.query(
        `INSERT INTO event_type_requirement (event_type_id, kind, role, label, short, applies, lead_days, position)
         SELECT $1, entry.value ->> 'kind', entry.value ->> 'role', entry.value -> 'label', entry.value -> 'short',
                entry.value ->> 'applies', (entry.value ->> 'leadDays')::integer, entry.ordinality
           FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS entry`,
        [
          id,
          JSON.stringify(
            requirements.map(({ label, short = {}, role, ...one }) => ({
              ...one,
              role: role ?? null,
              label: trimmed(label),
              short: trimmed(short),
            })),
          ),
        ],
      );
      const after = (await eventTypeById(tx, id))!;
      const [subject] = await tx.query<{ id: string }[]>('SELECT md5($1)::uuid AS id', [`event-type/${id}`]);
      await this.audit.record(tx, who, {
        action: 'event-type.requirements-changed',
        subject: 'event-type',
        // A type's id is a word; the audit's are UUIDs.
        subjectId: subject!.id,
        before: { typeId: id, requirements: before.requirements },
        after: { typeId: id, requirements: after.requirements },
      });
      return after;
    });
  }
}

/** An answer is somebody's, in a role; a permission is written down and is nobody's answer. */
function checkRoles(requirements: readonly TypeRequirementRequest[]): void {
  for (const [index, { kind, role }] of requirements.entries()) {
    const field = `requirements.${index}.role`;
    if (kind === 'answer' && !role) throw new Refused({ code: 'field-invalid' }, [{ field, code: 'required' }]);
    if (kind === 'permission' && role) throw new Refused({ code: 'field-invalid' }, [{ field, code: 'not-allowed' }]);
  }
}
