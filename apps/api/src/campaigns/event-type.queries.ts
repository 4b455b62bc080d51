import type { EntityManager } from 'typeorm';
import type { DutyView, EventTypeView } from './event-type.dto.js';

/** Every event type with what it needs, in the order of screens. */
export function eventTypes(tx: Pick<EntityManager, 'query'>): Promise<EventTypeView[]> {
  return tx.query<EventTypeView[]>(
    `SELECT type.id, type.name, type.glyph, type.tint, type.length_minutes AS "lengthMinutes",
            (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', required.kind, 'role', required.role,
                      'label', required.label, 'leadDays', required.lead_days) ORDER BY required.position, required.id), '[]')
               FROM event_type_requirement AS required WHERE required.event_type_id = type.id) AS requirements,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('dutyId', needed.duty_id, 'needed', needed.needed)
                      ORDER BY duty.position, duty.id), '[]')
               FROM event_type_duty AS needed JOIN duty ON duty.id = needed.duty_id
              WHERE needed.event_type_id = type.id) AS duties,
            type.version
       FROM event_type AS type
      ORDER BY type.position, type.id`,
  );
}

export function duties(tx: Pick<EntityManager, 'query'>): Promise<DutyView[]> {
  return tx.query<DutyView[]>(`SELECT duty.id, duty.name FROM duty ORDER BY duty.position, duty.id`);
}
