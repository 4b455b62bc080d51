import { scopeOf } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { slotSequence } from '../../events/event-parts.sql.js';
import { eventDivisions, eventVisible, eventWithin } from '../../events/event-scope.js';
import { containing, pageSql } from '../../platform/database/reading.js';
import { instant, wall } from '../../platform/database/sql.js';
import type { Who } from '../../platform/http/allow.js';
import { PAGE_SIZE } from '../../platform/http/views.js';
import type { ProposalListQuery } from './proposal.dto.js';
import type { ProposalView } from './proposal.view.js';

type Sql = Pick<EntityManager, 'query'>;

export interface ProposalRow extends Omit<ProposalView, 'mayDecide'> {
  divisions: string[];
  archived: boolean;
}

const short = (organization: string) =>
  `CASE WHEN ${organization}.short_name = '{}' THEN ${organization}.name ELSE ${organization}.short_name END`;

/** A proposal as a screen shows it; `where` is SQL over proposal, event and organization, `$1` the reader's scope. */
const proposalsSql = (where: string) => `
  SELECT proposal.id, proposal.state, proposal.via, ${instant('proposal.at')} AS at, event.id AS "eventId", event.title,
         event.edition_year AS edition, ${eventDivisions('event')} AS divisions, edition.archived,
         jsonb_build_object('organizationId', organization.id, 'organization', ${short('organization')}, 'role', participation.role,
           'contact', contact.name, 'signedBy', nullif(proposal.proposed_by, contact.name)) AS by,
         CASE WHEN occurrence.id IS NOT NULL THEN jsonb_build_object('id', occurrence.id, 'version', occurrence.version,
           'start', ${wall('occurrence.wall_start')}, 'end', ${wall('occurrence.wall_end')}, 'zone', occurrence.zone,
           'venue', venue.name) END AS occurrence,
         CASE WHEN proposal.wall_start IS NOT NULL THEN jsonb_build_object('start', ${wall('proposal.wall_start')},
           'end', ${wall('proposal.wall_end')}) END AS slot,
         CASE WHEN space.id IS NOT NULL THEN jsonb_build_object('spaceId', space.id, 'space', space.name, 'venue', there.name) END AS place,
         proposal.place_words AS "placeWords", proposal.note, proposal.sequence = ${slotSequence('event')} AS current,
         ${instant('proposal.decided_at')} AS "decidedAt",
         CASE WHEN decider.id IS NOT NULL THEN jsonb_build_object('id', decider.id, 'name', decider.name) END AS "decidedBy",
         proposal.decision_note AS "decisionNote", count(*) OVER () AS total
    FROM proposal
    JOIN participation ON participation.id = proposal.participation_id
    JOIN event ON event.id = participation.event_id
    JOIN edition ON edition.id = event.edition_id
    JOIN organization ON organization.id = participation.organization_id
    JOIN contact ON contact.id = proposal.contact_id
    LEFT JOIN occurrence ON occurrence.id = proposal.occurrence_id
    LEFT JOIN venue ON venue.id = occurrence.venue_id
    LEFT JOIN space ON space.id = proposal.space_id
    LEFT JOIN venue there ON there.id = space.venue_id
    LEFT JOIN person decider ON decider.id = proposal.decided_by
   WHERE ${eventVisible('event', '$1')} AND ${where}`;

/** The open ones first, then the newest. */
const inOrder = `ORDER BY proposal.state = 'open' DESC, proposal.at DESC, proposal.id`;

export async function proposalById(db: Sql, who: Who, id: string): Promise<ProposalRow | null> {
  const [row] = await db.query<ProposalRow[]>(proposalsSql('proposal.id = $2'), [scopeOf(who), id]);
  return row ?? null;
}

export async function isEventThere(db: Sql, who: Who, id: string): Promise<boolean> {
  const rows = await db.query<unknown[]>(`SELECT 1 FROM event WHERE event.id = $2 AND ${eventVisible('event', '$1')}`, [
    scopeOf(who),
    id,
  ]);
  return rows.length > 0;
}

export const proposalsOfEvent = (db: Sql, who: Who, eventId: string): Promise<ProposalRow[]> =>
  db.query<ProposalRow[]>(`${proposalsSql('event.id = $2')} ${inOrder} LIMIT 100`, [scopeOf(who), eventId]);

export const proposalList = (
  db: Sql,
  who: Who,
  query: ProposalListQuery,
): Promise<(ProposalRow & { total: string })[]> =>
  db.query(
    `${proposalsSql(`event.edition_year = $2 AND (proposal.state = 'open') = ($3 = 'open')
       AND ($4::text IS NULL OR localized_search(event.title) LIKE $4 OR localized_search(organization.name) LIKE $4)
       AND ${eventWithin('event', '$5')}`)}
     ${inOrder} ${pageSql(query.page ?? 1, PAGE_SIZE)}`,
    [scopeOf(who), query.edition, query.state ?? 'open', containing(query.q), query.oblast ?? null],
  );

export interface ProposalToDecide {
  participationId: string;
  contactId: string;
  invitationId: string | null;
  proposedBy: string | null;
  sequence: number;
  venueId: string | null;
  eventState: string;
  organizationId: string;
  /** All that the event has. */
  occurrences: string[];
}

/** What is written with a decision; read once the event is locked. */
export async function proposalToDecide(tx: Sql, id: string): Promise<ProposalToDecide> {
  const [row] = await tx.query<[ProposalToDecide]>(
    `SELECT proposal.participation_id AS "participationId", proposal.contact_id AS "contactId",
            proposal.invitation_id AS "invitationId", proposal.proposed_by AS "proposedBy", proposal.sequence,
            space.venue_id AS "venueId", event.state AS "eventState", participation.organization_id AS "organizationId",
            ARRAY(SELECT occurrence.id FROM occurrence WHERE occurrence.event_id = event.id ORDER BY occurrence.id) AS occurrences
       FROM proposal
       JOIN participation ON participation.id = proposal.participation_id
       JOIN event ON event.id = participation.event_id
       LEFT JOIN space ON space.id = proposal.space_id
      WHERE proposal.id = $1`,
    [id],
  );
  return row;
}
