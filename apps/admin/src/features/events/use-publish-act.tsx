import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { eventPage } from '@birge/i18n';
import type { EventView, PublishingItem, PublishingView } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { publishingQuery, usePublish } from '../../shared/told/publishing.queries.js';
import { PublishDialog, type PublishingReasons } from './PublishDialog.js';

interface PublishAct {
  /** All that waits to be told, and by which clock it can be scheduled. */
  view: PublishingView | undefined;
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
  const { data: view } = useQuery({ ...publishingQuery(year), enabled: event.state !== 'draft' });
  const item = view?.items.find(({ eventId }) => eventId === event.id);
  const publish = usePublish();
  const send = async (reasons?: PublishingReasons): Promise<string | undefined> => {
    if (!item) return undefined;
    const answer = await publish.mutateAsync({ items: [item], ...reasons });
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
    view,
    item,
    pending: publish.isPending,
    start: () => (asks ? setAsking(true) : void sendAtOnce().catch(toast.refused)),
    dialog: asking && item && <PublishDialog item={item} onClose={() => setAsking(false)} publish={send} />,
  };
}
