import type { EntityManager } from 'typeorm';
import type { DutyView, EventTypeView } from './event-type.dto.js';

type Sql = Pick<EntityManager, 'query'>;

/** `where` is our own words about a type. */
const typesSql = (where: string) =>
  `SELECT type.id, type.name, type.glyph, type.tint, type.length_minutes AS "lengthMinutes",
            (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', required.kind, 'role', required.role,
                      'label', required.label, 'short', required.short, 'applies', required.applies, 'leadDays', required.lead_days) ORDER BY required.position, required.id), '[]')
               FROM event_type_requirement AS required WHERE required.event_type_id = type.id) AS requirements,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('dutyId', needed.duty_id, 'needed', needed.needed)
                      ORDER BY duty.position, duty.id), '[]')
               FROM event_type_duty AS needed JOIN duty ON duty.id = needed.duty_id
              WHERE needed.event_type_id = type.id) AS duties,
            (SELECT count(*)::int FROM event JOIN edition ON edition.id = event.edition_id AND NOT edition.archived
              WHERE event.type_id = type.id AND event.state IN ('draft', 'planned', 'confirmed')) AS "openEvents",
            type.version
       FROM event_type AS type
      WHERE ${where}
      ORDER BY type.position, type.id`;

/** Every event type with what it needs, in the order of screens. */
export const eventTypes = (tx: Sql): Promise<EventTypeView[]> => tx.query<EventTypeView[]>(typesSql('true'));

export async function eventTypeById(tx: Sql, id: string): Promise<EventTypeView | null> {
  const [type] = await tx.query<EventTypeView[]>(typesSql('type.id = $1'), [id]);
  return type ?? null;
}

export function duties(tx: Sql): Promise<DutyView[]> {
  return tx.query<DutyView[]>(`SELECT duty.id, duty.name FROM duty ORDER BY duty.position, duty.id`);
}
