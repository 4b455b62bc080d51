import type { Language, LocalDate } from '@birge/domain';
import type { Frame, PublicEdition } from '@birge/site';
import type { Ground } from './calendar.queries.js';
import type { ReadFilter } from './public-filter.js';

/** Whatever a page of an edition is made from, besides what it asks the database. */
export interface Around {
  language: Language;
  today: LocalDate;
  ground: Ground;
  edition: PublicEdition;
}

/** What a page of an edition is asked for. */
export interface Asked extends Around, ReadFilter {}

/** The newest edition that is not over; the newest there is otherwise. */
export const currentEdition = ({ editions }: Ground): PublicEdition | undefined =>
  editions.find(({ archived }) => !archived) ?? editions[0];

/** What stands around the content of a page or a feed. */
export const frameOf = (publicUrl: string, { language, today, ground, edition }: Around): Frame => ({
  language,
  today,
  edition,
  publicUrl,
  editions: ground.editions,
  divisions: ground.divisions,
  types: ground.types,
  helpLines: ground.helpLines.filter(({ year }) => year === edition.year),
});
