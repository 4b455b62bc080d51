import { useState, type ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import type { StateAct } from '@birge/domain';
import { common, eventPage } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { EventView } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { ReasonDialog } from './ReasonDialog.js';
import { useEventAct } from './use-event-act.js';

/** Carries an event into another state, at once or after its reason was asked for. */
export function useStateAct(event: EventView): { start(act: StateAct): void; pending: boolean; dialog: ReactNode } {
  const text = useText(eventPage);
  const words = useText(common);
  const toast = useToast();
  const [asking, setAsking] = useState<StateAct | null>(null);
  const [tellPublic, setTellPublic] = useState(true);
  const change = useEventAct(event.id, (request: { act: StateAct; reason?: string; publish?: boolean }) =>
    api.post<EventView>('/api/events/{id}/state', { ...request, version: event.version }, { path: { id: event.id } }),
  );
  /** What the public believes is taken back in the same act, unless she says otherwise. */
  const takesBack = asking === 'cancel' && event.published !== 'no' && event.may.publish;
  const needsReason = (act: StateAct) => act === 'cancel' || (act === 'confirm' && !event.quorum.reached);
  return {
    pending: change.isPending,
    start: (act) =>
      needsReason(act)
        ? setAsking(act)
        : change.mutate(
            { act },
            {
              onSuccess: (answer) => toast.doneTo(event.id, text.acted(words.eventState[(answer as EventView).state])),
              onError: toast.refused,
            },
          ),
    dialog: asking && (
      <ReasonDialog
        title={text.act[asking]}
        lead={asking === 'cancel' ? text.cancelLead : text.confirmLead}
        submit={text.act[asking]}
        danger={asking === 'cancel'}
        onClose={() => setAsking(null)}
        act={(reason) => change.mutateAsync({ act: asking, reason, ...(takesBack && { publish: tellPublic }) })}
        onDone={() => toast.doneTo(event.id, text.act[asking])}
      >
        {takesBack && (
          <Checkbox
            label={text.tellPublic}
            description={text.tellPublicHelp}
            checked={tellPublic}
            onChange={(changed) => setTellPublic(changed.currentTarget.checked)}
          />
        )}
      </ReasonDialog>
    ),
  };
}
