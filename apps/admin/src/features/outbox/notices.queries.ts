import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NoticeItem, NoticeLetter, NoticesSent, NoticesView } from '@birge/api-client';
import { api } from '../../shared/api.js';

export const noticesQuery = (edition: string) =>
  queryOptions({
    queryKey: ['outbox', 'notices', edition],
    queryFn: ({ signal }) => api.get<NoticesView>('/api/notices', { query: { edition }, signal }),
  });

/** For the rail: how many wait for somebody to send them. */
export const noticeCountQuery = (edition: string) =>
  queryOptions({
    queryKey: ['outbox', 'notice-count', edition],
    queryFn: ({ signal }) => api.get<{ pending: number }>('/api/notices/count', { query: { edition }, signal }),
    select: ({ pending }) => pending,
  });

/** In the state in which it is shown: another state is another letter. */
export const noticeLetterQuery = ({ invitationId, state }: Pick<NoticeItem, 'invitationId' | 'state'>) =>
  queryOptions({
    queryKey: ['outbox', 'notice-letter', invitationId, state],
    queryFn: ({ signal }) =>
      api.get<NoticeLetter>('/api/notices/{invitationId}/letter', { path: { invitationId }, signal }),
  });

const seen = (notices: readonly NoticeItem[]) => notices.map(({ invitationId, state }) => ({ invitationId, state }));

function useAct<Variables, Answer>(act: (variables: Variables) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['outbox'] }),
  });
}

export const useSendNotices = () =>
  useAct((notices: readonly NoticeItem[]) => api.post<NoticesSent>('/api/notices/send', { notices: seen(notices) }));

export const useHoldNotices = () =>
  useAct(({ notices, held }: { notices: readonly NoticeItem[]; held: boolean }) =>
    api.post<NoticesSent>('/api/notices/hold', { notices: seen(notices), held }),
  );

/** What became of a letter of which the mailer does not know. */
export const useSettleLetter = () =>
  useAct(({ id, as }: { id: string; as: 'sent' | 'again' }) =>
    api.post<null>('/api/outbox/{id}/settle', { as }, { path: { id } }),
  );
