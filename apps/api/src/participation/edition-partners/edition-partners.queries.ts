import type { EntityManager } from 'typeorm';
import type { EditionView } from '../../accounts/session.dto.js';
import type { ParticipationView } from '../../events/event.view.js';
import { participationsOf } from '../../events/event-parts.sql.js';

export interface EditionPartnersRow {
  edition: EditionView;
  participations: ParticipationView[];
}

/** An edition with all whom it asks, in one statement; `mail`: whether the reader may see the addresses of contacts. */
export async function editionPartners(
  db: Pick<EntityManager, 'query'>,
  id: string,
  mail: boolean,
): Promise<EditionPartnersRow | null> {
  const partners = participationsOf(
    { of: 'participation.edition_id = edition.id', digest: 'edition_days(edition.starts_on, edition.ends_on)' },
    '$2',
  );
  const [row] = await db.query<EditionPartnersRow[]>(
    `SELECT jsonb_build_object('id', edition.id, 'year', edition.year, 'campaign', campaign.name, 'motto', edition.motto,
              'startsOn', edition.starts_on, 'endsOn', edition.ends_on, 'archived', edition.archived, 'sample', edition.sample,
              'version', edition.version) AS edition,
            ${partners} AS participations
       FROM edition JOIN campaign ON campaign.id = edition.campaign_id
      WHERE edition.id = $1`,
    [id, mail],
  );
  return row ?? null;
}
