import { normalTags, orderedThemes, type Theme } from '@birge/domain';

/** The fields of a request that are columns of `event`, by their names in JSON. */
export const eventColumns = {
  typeId: 'type_id',
  title: 'title',
  summary: 'summary',
  audience: 'audience',
  access: 'access',
  note: 'note',
  languages: 'languages',
  tags: 'tags',
  themes: 'themes',
  attendance: 'attendance',
  onlineUrl: 'online_url',
  visibility: 'visibility',
  placeHidden: 'place_hidden',
  windowFrom: 'window_from',
  windowTo: 'window_to',
  lengthMinutes: 'length_minutes',
  expectedParticipants: 'expected_participants',
  coordinatorId: 'coordinator_id',
} as const;

/** The columns that a request names, with their values; what it leaves out keeps what is there. */
export function columnsOf(fields: object): Map<string, unknown> {
  const { tags, themes, ...rest } = fields as Record<string, unknown> & {
    tags?: readonly string[];
    themes?: readonly Theme[];
  };
  const given: Record<string, unknown> = {
    ...rest,
    ...(tags && { tags: normalTags(tags) }),
    ...(themes && { themes: orderedThemes(themes) }),
  };
  return new Map(
    Object.entries(eventColumns)
      .filter(([field]) => given[field] !== undefined)
      .map(([field, column]) => [column, given[field]]),
  );
}
