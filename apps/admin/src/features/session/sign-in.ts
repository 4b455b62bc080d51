import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Language } from '@birge/domain';
import { api } from '../../shared/api.js';
import type { Me } from '@birge/api-client';
import { sessionQuery } from '../../shared/session/session.queries.js';
import { useLanguage } from '../../shared/language/LanguageProvider.js';

interface Credentials {
  email: string;
  password: string;
}

export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => api.post<Me>('/api/session', credentials),
    onSuccess: (me) => {
      const before = queryClient.getQueryData(sessionQuery.queryKey);
      queryClient.setQueryData(sessionQuery.queryKey, me);
      // Another person sees other things: whatever was read for the first one is forgotten.
      if (before && before.person.id !== me.person.id)
        void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}

export interface NewAdministrator extends Credentials {
  token: string;
  name: string;
  language: Language;
}

export function useFirstAdministrator() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (account: NewAdministrator) => api.post<Me>('/api/first-administrator', account),
    onSuccess: (me) => queryClient.setQueryData(sessionQuery.queryKey, me),
  });
}

export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete('/api/session'),
    onSuccess: () => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, null);
    },
  });
}

/** The screen's language, remembered with the account so that the next browser speaks it too. */
/** Whether partners' answers are written to her. */
export function useAnswerMail() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (answerMail: boolean) => api.patch<Me>('/api/session', { answerMail }),
    onSuccess: (me) => queryClient.setQueryData(sessionQuery.queryKey, me),
  });
}

export function useChangeLanguage() {
  const queryClient = useQueryClient();
  const { setLanguage } = useLanguage();
  const remember = useMutation({
    mutationFn: (language: Language) => api.patch<Me>('/api/session', { language }),
    onSuccess: (me) => queryClient.setQueryData(sessionQuery.queryKey, me),
  });
  return (language: Language) => {
    setLanguage(language);
    if (queryClient.getQueryData(sessionQuery.queryKey)) remember.mutate(language);
  };
}
