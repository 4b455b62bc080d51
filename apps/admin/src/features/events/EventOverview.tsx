import type { EventView } from '@birge/api-client';
import { EventFacts } from './EventFacts.js';
import { EventProblems } from './EventProblems.js';
import { EventPublishing } from './EventPublishing.js';
import { Requirements } from './Requirements.js';
import { Occurrences } from './occurrences/Occurrences.js';
import { EventProposals } from './partners/EventProposals.js';
import { EventPartners } from './partners/EventPartners.js';
import styles from './EventOverview.module.css';

/** Left what is planned and who takes part, right what is known and what is missing. */
export function EventOverview({ event, year }: { event: EventView; year: string }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <EventProblems eventId={event.id} />
        <Occurrences event={event} year={year} />
        {event.may.invite && <EventProposals eventId={event.id} />}
        <EventPartners event={event} />
      </div>
      <div className={styles.side}>
        <Requirements event={event} />
        <EventPublishing event={event} year={year} />
        <EventFacts event={event} year={year} />
      </div>
    </div>
  );
}
