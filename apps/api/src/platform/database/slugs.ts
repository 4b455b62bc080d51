import { slugOf, type Localized } from '@birge/domain';
import type { EntityManager } from 'typeorm';

/** What `kind` of thing an address leads to; the word also stands in for a name without a letter of a–z. */
export type SlugKind = 'event' | 'organization' | 'venue';

/**
 * A slug for a new thing of this name that no thing of its kind has or ever had: the name's own, else with -2, -3 and
 * so on. Until the transaction ends nobody else gets one of the same stem, so two creations at once never meet.
 */
export async function takeSlug(tx: Pick<EntityManager, 'query'>, kind: SlugKind, name: Localized): Promise<string> {
  const base = slugOf(name, kind);
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('slug'), hashtext($1))`, [
    `${kind}/${base.replace(/(-\d+)+$/, '')}`,
  ]);
  for (let first = 1, many = 16; ; first += many, many *= 4) {
    const candidates = Array.from({ length: many }, (_, n) => (first + n === 1 ? base : `${base}-${first + n}`));
    const taken = await tx.query<{ slug: string }[]>(
      `SELECT slug.slug FROM slug WHERE slug.kind = $1 AND slug.slug = ANY ($2)`,
      [kind, candidates],
    );
    const free = candidates.find((candidate) => !taken.some(({ slug }) => slug === candidate));
    if (free) return free;
  }
}
