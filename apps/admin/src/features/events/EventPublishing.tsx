import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { eventPage } from '@birge/i18n';
import type { EventView } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Differences } from '../../shared/told/Differences.js';
import { publishingQuery, usePublish, useUnpublish } from '../../shared/told/publishing.queries.js';
import { ReasonDialog } from './ReasonDialog.js';
import styles from './part.module.css';

/** What the public knows of this event, and the deliberate act of telling it. */
export function EventPublishing({ event, year }: { event: EventView; year: string }) {
  const { publishing: text, publicPage } = useText(eventPage);
  const { language } = useLanguage();
  const toast = useToast();
  const [asking, setAsking] = useState<'publish' | 'unpublish' | null>(null);
  const waiting = useQuery({ ...publishingQuery(year), enabled: event.published !== 'same' });
  const item = waiting.data?.items.find(({ eventId }) => eventId === event.id);
  const publish = usePublish();
  const unpublish = useUnpublish();

  const send = async (reason?: string) => {
    const answer = await publish.mutateAsync({ eventIds: [event.id], reason });
    const refused = answer.refused[0];
    if (refused) toast.said(refused.detail);
    else toast.done(text.published);
  };
  const isPublic = event.published !== 'no';
  return (
    <section aria-labelledby="publishing">
      <div className={styles.head}>
        <h2 id="publishing">{text.title}</h2>
        {isPublic && (
          <a className={styles.beside} href={`/${language}/events/${event.slug}`}>
            {publicPage}
          </a>
        )}
      </div>
      <p className={styles.flush}>{event.visibility === 'public' ? text[event.published] : text.notPublic}</p>
      {item && item.differences.length > 0 && event.published === 'differs' && (
        <Differences differences={item.differences} />
      )}
      {event.may.publish && (
        <div className={styles.chips}>
          {item && (
            <Button
              onClick={() => (item.needsReason ? setAsking('publish') : void send().catch(toast.refused))}
              loading={publish.isPending}
            >
              {text.publish}
            </Button>
          )}
          {isPublic && (
            <Button variant="default" onClick={() => setAsking('unpublish')}>
              {text.unpublish}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <ReasonDialog
          title={text[asking]}
          lead={asking === 'publish' ? text.quorumLead : text.unpublishLead}
          submit={text[asking]}
          onClose={() => setAsking(null)}
          act={(reason) => (asking === 'publish' ? send(reason) : unpublish.mutateAsync({ eventId: event.id, reason }))}
          onDone={() => asking === 'unpublish' && toast.done(text.unpublished)}
        />
      )}
    </section>
  );
}
