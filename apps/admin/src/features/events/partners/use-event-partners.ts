import { useMemo } from 'react';
import { slotText } from '@birge/i18n';
import type { EventView } from '@birge/api-client';
import { api } from '../../../shared/api.js';
import { useLanguage } from '../../../shared/language/LanguageProvider.js';
import type { PartnersOf } from '../../../shared/partners/partners-of.js';
import { useEventDone } from '../use-event-act.js';
import { usualDeadline } from './usual-deadline.js';

/** An event's partners, as the dialogs about partners know them. */
export function useEventPartners(event: EventView): PartnersOf {
  const { language } = useLanguage();
  const done = useEventDone(event.id);
  return useMemo(
    () => ({
      kind: 'event',
      participations: event.participations,
      mayInvite: event.may.invite,
      usualDeadline: usualDeadline(event),
      occurrenceWords: (id) => {
        const { start, end, allDay } = event.occurrences.find(({ occurrenceId }) => occurrenceId === id) ?? {};
        return start && end ? slotText(language, start, end, allDay) : null;
      },
      acts: {
        add: (values, idempotencyKey) =>
          api.post('/api/events/{id}/participations', values, { path: { id: event.id }, idempotencyKey }),
        edit: (id, changed) => api.patch('/api/participations/{id}', changed, { path: { id } }),
        remove: (id) => api.delete('/api/participations/{id}', { path: { id } }),
        invite: (wanted, idempotencyKey) =>
          api.post('/api/events/{id}/invitations', wanted, { path: { id: event.id }, idempotencyKey }),
        revoke: (id) => api.delete('/api/invitations/{id}', { path: { id } }),
        record: (id, said) => api.post('/api/participations/{id}/answers', said, { path: { id } }),
        done,
      },
    }),
    [event, language, done],
  );
}
