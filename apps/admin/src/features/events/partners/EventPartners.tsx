import type { ReactNode } from 'react';
import { eventPage } from '@birge/i18n';
import type { EventView } from '@birge/api-client';
import { useText } from '../../../shared/language/LanguageProvider.js';
import { Partners } from '../../../shared/partners/Partners.js';
import { PartnersProvider } from '../../../shared/partners/partners-of.js';
import { FreshnessMark } from '../FreshnessMark.js';
import { useEventPartners } from './use-event-partners.js';

/** What is about an event's partners, wherever it stands. */
export function OfEventPartners({ event, children }: { event: EventView; children: ReactNode }) {
  return <PartnersProvider value={useEventPartners(event)}>{children}</PartnersProvider>;
}

export function EventPartners({ event }: { event: EventView }) {
  const { partners: text } = useText(eventPage);
  return (
    <OfEventPartners event={event}>
      <Partners title={text.title} beside={<FreshnessMark freshness={event.freshness} />} />
    </OfEventPartners>
  );
}
