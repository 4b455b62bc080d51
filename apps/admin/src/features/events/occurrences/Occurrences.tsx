import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { eventPage } from '@birge/i18n';
import type { EventOccurrenceView, EventView } from '@birge/api-client';
import { useText } from '../../../shared/language/LanguageProvider.js';
import styles from '../../../shared/page/part.module.css';
import { AssignDialog } from './AssignDialog.js';
import { OccurrenceItem } from './OccurrenceItem.js';
import { SlotDialog } from './SlotDialog.js';

/** Every time that the event happens: when, where, with whom. */
export function Occurrences({ event, year }: { event: EventView; year: string }) {
  const { occurrences: text } = useText(eventPage);
  const [moving, setMoving] = useState<EventOccurrenceView | 'new' | null>(null);
  const [assigning, setAssigning] = useState<EventOccurrenceView | null>(null);
  return (
    <section aria-labelledby="occurrences">
      <div className={styles.head}>
        <h2 id="occurrences">{text.title}</h2>
        {event.may.schedule && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setMoving('new')}
          >
            {text.add}
          </Button>
        )}
      </div>
      <ul className={styles.rows}>
        {event.occurrences.map((occurrence) => (
          <OccurrenceItem
            key={occurrence.occurrenceId}
            event={event}
            occurrence={occurrence}
            onMove={() => setMoving(occurrence)}
            onAssign={() => setAssigning(occurrence)}
          />
        ))}
      </ul>
      {moving && (
        <SlotDialog
          event={event}
          year={year}
          occurrence={moving === 'new' ? null : moving}
          onClose={() => setMoving(null)}
        />
      )}
      {assigning && <AssignDialog event={event} occurrence={assigning} onClose={() => setAssigning(null)} />}
    </section>
  );
}
