import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { eventPage } from '@birge/i18n';
import type { EventView, PublishingItem } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { publishingQuery, usePublish } from '../../shared/told/publishing.queries.js';
import { PublishDialog, type PublishingReasons } from './PublishDialog.js';

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
  const send = async (reasons?: PublishingReasons): Promise<string | undefined> => {
    const answer = await publish.mutateAsync({ eventIds: [event.id], ...reasons });
    const refused = answer.refused[0]?.detail;
    if (!refused) toast.done(text.published);
    return refused;
  };
  const sendAtOnce = async () => {
    const refused = await send();
    if (refused) toast.said(refused);
  };
  const asks = item !== undefined && (item.needsReason || item.suspicions.length > 0);
  return {
    item,
    pending: publish.isPending,
    start: () => (asks ? setAsking(true) : void sendAtOnce().catch(toast.refused)),
    dialog: asking && item && <PublishDialog item={item} onClose={() => setAsking(false)} publish={send} />,
  };
}
