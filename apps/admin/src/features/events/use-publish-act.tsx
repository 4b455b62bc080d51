import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { eventPage } from '@birge/i18n';
import type { EventView, PublishingItem } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { publishingQuery, usePublish } from '../../shared/told/publishing.queries.js';
import { ReasonDialog } from './ReasonDialog.js';

interface PublishAct {
  /** What the public would be told; nothing where it knows all. */
  item: PublishingItem | undefined;
  start(): void;
  pending: boolean;
  dialog: ReactNode;
}

/** Tells the public of one event, at once or after its reason was asked for. */
export function usePublishAct(event: EventView, year: string): PublishAct {
  const { publishing: text } = useText(eventPage);
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const waiting = useQuery({ ...publishingQuery(year), enabled: event.published !== 'same' });
  const item = waiting.data?.items.find(({ eventId }) => eventId === event.id);
  const publish = usePublish();
  const send = async (reason?: string) => {
    const answer = await publish.mutateAsync({ eventIds: [event.id], reason });
    const refused = answer.refused[0];
    if (refused) toast.said(refused.detail);
    else toast.done(text.published);
  };
  return {
    item,
    pending: publish.isPending,
    start: () => (item?.needsReason ? setAsking(true) : void send().catch(toast.refused)),
    dialog: asking && (
      <ReasonDialog
        title={text.publish}
        lead={text.quorumLead}
        submit={text.publish}
        onClose={() => setAsking(false)}
        act={send}
        onDone={() => undefined}
      />
    ),
  };
}
