import type { EntityManager } from 'typeorm';

/**
 * What public pages stand on besides events: the edition with those who lead it, divisions with their history, event
 * types, and those help lines that somebody verified. Written only where it differs. The caller holds the year's revision.
 */
export async function publishReference(tx: Pick<EntityManager, 'query'>, years: readonly number[]): Promise<void> {
  await tx.query(
    `INSERT INTO published.edition AS told (id, year, name, motto, starts_on, ends_on, archived, sample, organizers)
     SELECT edition.id, edition.year, campaign.name, edition.motto, edition.starts_on, edition.ends_on, edition.archived, edition.sample,
            coalesce((SELECT jsonb_agg(jsonb_build_object('slug', organization.slug, 'name', organization.name,
                               'shortName', nullif(organization.short_name, '{}'), 'role', participation.role)
                             ORDER BY array_position(ARRAY['lead', 'co-organizer', 'partner', 'venue-host', 'authority', 'media'], participation.role),
                                      participation.position, organization.slug)
                        FROM participation JOIN organization ON organization.id = participation.organization_id
                       WHERE participation.edition_id = edition.id), '[]')
       FROM edition JOIN campaign ON campaign.id = edition.campaign_id WHERE edition.year = ANY ($1)
     ON CONFLICT (id) DO UPDATE SET year = excluded.year, name = excluded.name, motto = excluded.motto,
       starts_on = excluded.starts_on, ends_on = excluded.ends_on, archived = excluded.archived, sample = excluded.sample,
       organizers = excluded.organizers
     WHERE told IS DISTINCT FROM excluded`,
    [years],
  );
  await tx.query(
    `INSERT INTO published.division AS told (key, id, valid, type, name, short_name)
     SELECT version.key, version.division_id, version.valid, version.type, version.name, version.short_name
       FROM division_version version
      WHERE NOT EXISTS (SELECT FROM published.division same
                         WHERE (same.key, same.id, same.valid, same.type, same.name, same.short_name)
                             = (version.key, version.division_id, version.valid, version.type, version.name, version.short_name))
      ORDER BY version.key
     ON CONFLICT (key) DO UPDATE SET id = excluded.id, valid = excluded.valid, type = excluded.type, name = excluded.name,
       short_name = excluded.short_name`,
  );
  await tx.query(
    `INSERT INTO published.event_type AS told (id, name, glyph, tint, position)
     SELECT type.id, type.name, type.glyph, type.tint, type.position FROM event_type type
      WHERE NOT EXISTS (SELECT FROM published.event_type same
                         WHERE (same.id, same.name, same.glyph, same.tint, same.position)
                             = (type.id, type.name, type.glyph, type.tint, type.position))
      ORDER BY type.id
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, glyph = excluded.glyph, tint = excluded.tint, position = excluded.position`,
  );
  await tx.query(
    `DELETE FROM published.help_line told
      WHERE told.year = ANY ($1)
        AND NOT EXISTS (SELECT FROM help_line WHERE help_line.id = told.id AND help_line.verified_on IS NOT NULL)`,
    [years],
  );
  await tx.query(
    `INSERT INTO published.help_line AS told (id, year, number, label, hours, languages, verified_on, position)
     SELECT help_line.id, edition.year, help_line.number, help_line.label, help_line.hours, help_line.languages,
            help_line.verified_on, help_line.position
       FROM help_line JOIN edition ON edition.id = help_line.edition_id
      WHERE edition.year = ANY ($1) AND help_line.verified_on IS NOT NULL
     ON CONFLICT (id) DO UPDATE SET year = excluded.year, number = excluded.number, label = excluded.label,
       hours = excluded.hours, languages = excluded.languages, verified_on = excluded.verified_on, position = excluded.position
     WHERE told IS DISTINCT FROM excluded`,
    [years],
  );
}
