import type { Proposed, ProposedAbout } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { wall } from '../../platform/database/sql.js';

type Sql = Pick<EntityManager, 'query'>;

/** What a proposal is about; `eventId` is null where that is a whole edition. */
export interface AboutProposal extends ProposedAbout {
  eventId: string | null;
  organizationId: string;
  /** Null where the whole is meant: no occurrence was named and there are several. */
  occurrenceId: string | null;
}

/** Null where the participation is not there, or the occurrence is another event's. An event's only one need not be named. */
export async function aboutProposal(
  tx: Sql,
  participationId: string,
  occurrenceId: string | null,
): Promise<AboutProposal | null> {
  const [row] = await tx.query<AboutProposal[]>(
    `SELECT participation.event_id AS "eventId", participation.organization_id AS "organizationId",
            occurrence.id AS "occurrenceId", ${wall('occurrence.wall_start')} AS start, ${wall('occurrence.wall_end')} AS "end",
            occurrence.zone, edition.year,
            ARRAY(SELECT occurrence_space.space_id FROM occurrence_space
                   WHERE occurrence_space.occurrence_id = occurrence.id ORDER BY occurrence_space.space_id) AS "spaceIds"
       FROM participation
       LEFT JOIN event ON event.id = participation.event_id
       JOIN edition ON edition.id = coalesce(participation.edition_id, event.edition_id)
       LEFT JOIN occurrence ON occurrence.event_id = event.id
        AND (occurrence.id = $2 OR ($2::uuid IS NULL
             AND NOT EXISTS (SELECT FROM occurrence other WHERE other.event_id = event.id AND other.id <> occurrence.id)))
      WHERE participation.id = $1 AND ($2::uuid IS NULL OR occurrence.id IS NOT NULL)`,
    [participationId, occurrenceId],
  );
  return row ?? null;
}

export interface OpenProposal extends Proposed {
  id: string;
  sequence: number;
  proposedBy: string | null;
}

/** The one that this contact has open for this occurrence, or for the whole. */
export async function openProposal(
  tx: Sql,
  {
    participationId,
    contactId,
    occurrenceId,
  }: Record<'participationId' | 'contactId', string> & { occurrenceId: string | null },
): Promise<OpenProposal | null> {
  const [row] = await tx.query<OpenProposal[]>(
    `SELECT proposal.id, ${wall('proposal.wall_start')} AS "wallStart", ${wall('proposal.wall_end')} AS "wallEnd",
            proposal.space_id AS "spaceId", proposal.place_words AS "placeWords", proposal.note, proposal.sequence,
            proposal.proposed_by AS "proposedBy"
       FROM proposal
      WHERE proposal.participation_id = $1 AND proposal.contact_id = $2
        AND proposal.occurrence_id IS NOT DISTINCT FROM $3 AND proposal.state = 'open'`,
    [participationId, contactId, occurrenceId],
  );
  return row ?? null;
}
