import { useMutation, useQueryClient } from '@tanstack/react-query';
import { partnersSide } from '@birge/i18n';
import type { AcceptedProposal, ProposalView } from '@birge/api-client';
import { api } from '../api.js';
import { useToast } from '../feedback/use-toast.js';
import { useText } from '../language/LanguageProvider.js';

/** What a decision changes: the event, where it stands, and what its partners have to be told. */
export function useDecided() {
  const client = useQueryClient();
  return () =>
    client.invalidateQueries({
      predicate: ({ queryKey: [root] }) =>
        ['event', 'events', 'answers', 'board', 'board-facts', 'outbox', 'publishing'].includes(String(root)),
    });
}

/** Accepts what was proposed at the version that is seen; the move can be undone as any other. */
export function useAccept({ id, eventId, occurrence, slot, place }: ProposalView) {
  const { proposals: text } = useText(partnersSide);
  const toast = useToast();
  const decided = useDecided();
  return useMutation({
    mutationFn: () =>
      api.post<AcceptedProposal>(
        '/api/proposals/{id}/accept',
        occurrence && (slot ?? place) ? { version: occurrence.version } : {},
        { path: { id } },
      ),
    onSuccess: ({ item }) => (item ? toast.doneTo(eventId, text.accepted) : toast.done(text.acceptedInWords)),
    onError: toast.refused,
    onSettled: decided,
  });
}
