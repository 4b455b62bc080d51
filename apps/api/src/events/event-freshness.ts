import { freshnessOfAll, overAt, type Freshness, type Instant } from '@birge/domain';
import type { EventView } from './event.view.js';

const latest = (instants: readonly string[]): Instant | null =>
  instants.length > 0 ? Math.max(...instants.map((one) => Date.parse(one))) : null;

/** How long nobody checked with the partners of an event that is still to come. */
export function freshnessOf(
  {
    state,
    occurrences,
    windowTo,
    participations,
  }: Pick<EventView, 'state' | 'occurrences' | 'windowTo' | 'participations'>,
  now: Instant,
): Freshness | null {
  const over = overAt(
    occurrences.map(({ endsAt }) => endsAt),
    windowTo,
  );
  if ((state !== 'planned' && state !== 'confirmed') || (over !== null && over <= now)) return null;
  return freshnessOfAll(
    participations
      .filter(({ answer }) => answer !== 'declined')
      .map(({ answeredAt, invitations }) => ({
        answeredAt: answeredAt === null ? null : Date.parse(answeredAt),
        askedAt: latest(invitations.flatMap(({ revoked, createdAt }) => (revoked ? [] : [createdAt]))),
      })),
    now,
  );
}
