import { useState } from 'react';
import { Button } from '@mantine/core';
import { textIn } from '@birge/domain';
import { eventPage, publishingActs } from '@birge/i18n';
import type { EventView } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Differences } from '../../shared/told/Differences.js';
import { PreviewDialog } from '../../shared/told/PreviewDialog.js';
import { useUnpublish } from '../../shared/told/publishing.queries.js';
import { EventSchedule } from './EventSchedule.js';
import { ReasonDialog } from './ReasonDialog.js';
import { usePublishAct } from './use-publish-act.js';
import styles from '../../shared/page/part.module.css';

/** What the public knows of this event, and the deliberate act of telling it. */
export function EventPublishing({ event, year }: { event: EventView; year: string }) {
  const { publishing: text, publicPage } = useText(eventPage);
  const { language } = useLanguage();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [looking, setLooking] = useState(false);
  const { previewOf, preview } = useText(publishingActs);
  const { view, item, ...publish } = usePublishAct(event, year);
  const title = textIn(event.title, language);
  const unpublish = useUnpublish();
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
      <div className={styles.chips}>
        {(item || isPublic) && (
          <Button variant="default" aria-label={previewOf(title)} onClick={() => setLooking(true)}>
            {preview}
          </Button>
        )}
        {event.may.publish && view && <EventSchedule eventId={event.id} item={item} view={view} isPublic={isPublic} />}
      </div>
      {event.may.publish && (
        <div className={styles.chips}>
          {item && (
            <Button onClick={publish.start} loading={publish.pending}>
              {text.publish}
            </Button>
          )}
          {isPublic && (
            <Button variant="default" onClick={() => setAsking(true)}>
              {text.unpublish}
            </Button>
          )}
        </div>
      )}
      {publish.dialog}
      {looking && <PreviewDialog eventId={event.id} title={title} onClose={() => setLooking(false)} />}
      {asking && (
        <ReasonDialog
          title={text.unpublish}
          lead={text.unpublishLead}
          submit={text.unpublish}
          onClose={() => setAsking(false)}
          act={(reason) => unpublish.mutateAsync({ eventIds: [event.id], reason })}
          onDone={() => toast.done(text.unpublished)}
        />
      )}
    </section>
  );
}
