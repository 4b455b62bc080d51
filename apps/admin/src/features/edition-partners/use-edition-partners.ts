import { useMemo } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { addDays } from '@birge/domain';
import type { EditionPartnersView } from '@birge/api-client';
import { api } from '../../shared/api.js';
import type { PartnerActs, PartnersOf } from '../../shared/partners/partners-of.js';
import { editionPartnersQuery } from './edition-partners.queries.js';

/** A week before the first day, unless that is over already. */
function usualDeadline(startsOn: string): string | null {
  const weekBefore = addDays(startsOn, -7);
  return weekBefore > new Date().toISOString().slice(0, 10) ? weekBefore : null;
}

/** Every answer is the whole list as it is now. */
const actsOf = (id: string, client: QueryClient): PartnerActs => ({
  add: (values, idempotencyKey) => api.post('/api/editions/{id}/partners', values, { path: { id }, idempotencyKey }),
  edit: (partner, changed) => api.patch('/api/editions/{id}/partners/{partner}', changed, { path: { id, partner } }),
  remove: (partner) => api.delete('/api/editions/{id}/partners/{partner}', { path: { id, partner } }),
  invite: (wanted, idempotencyKey) =>
    api.post('/api/editions/{id}/invitations', wanted, { path: { id }, idempotencyKey }),
  revoke: (invitation) => api.delete('/api/editions/{id}/invitations/{invitation}', { path: { id, invitation } }),
  record: (partner, said) => api.post('/api/editions/{id}/partners/{partner}/answers', said, { path: { id, partner } }),
  done: async (answer) => {
    client.setQueryData(editionPartnersQuery(id).queryKey, answer as EditionPartnersView);
    for (const what of ['answers', 'outbox', 'publishing']) void client.invalidateQueries({ queryKey: [what] });
    await Promise.resolve();
  },
});

/** The partners of a whole edition, as the dialogs about partners know them. */
export function useEditionPartners({ edition, participations, may }: EditionPartnersView): PartnersOf {
  const client = useQueryClient();
  return useMemo(
    () => ({
      kind: 'edition',
      participations,
      mayInvite: may.invite,
      usualDeadline: usualDeadline(edition.startsOn),
      occurrenceWords: () => null,
      acts: actsOf(edition.id, client),
    }),
    [edition, participations, may, client],
  );
}
