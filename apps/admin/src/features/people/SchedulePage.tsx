import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { offsetLabel, textIn } from '@birge/domain';
import { assignments, common, eventPage, fullDate, hoursText, timeRange } from '@birge/i18n';
import type { PersonDuty, PersonSchedule } from '@birge/api-client';
import { Empty } from '../../shared/feedback/Empty.js';
import { RecordPage } from '../../shared/form/RecordPage.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { StateMark } from '../../shared/look/StateMark.js';
import { Page } from '../../shared/page/Page.js';
import { useDivisions, useEventTypes } from '../../shared/reference/use-reference.js';
import { useMe } from '../../shared/session/me.js';
import { scheduleQuery } from './availability.queries.js';
import { FeedSection } from './FeedSection.js';
import styles from './people.module.css';

/** Anyone's whom the reader may see. */
export function SchedulePage() {
  const { id } = useParams({ from: '/signed/people/$id/schedule' });
  return <Schedule personId={id} />;
}

/** The reader's own, whole, with her private calendar. */
export function MySchedulePage() {
  const { person } = useMe();
  return <Schedule personId={person.id} own />;
}

function Schedule({ personId, own = false }: { personId: string; own?: boolean }) {
  const text = useText(assignments);
  const { language } = useLanguage();
  const me = useMe();
  const search: { edition?: string } = useSearch({ strict: false });
  const edition = search.edition ?? String(me.currentYear ?? new Date().getFullYear());
  const query = useQuery(scheduleQuery(personId, edition));
  const above = own ? null : (
    <Link to="/people/$id" params={{ id: personId }}>
      {text.openPerson}
    </Link>
  );
  return (
    <RecordPage query={query} title={text.schedule} above={above}>
      {(schedule: PersonSchedule) => (
        <Page
          title={own ? text.mySchedule : text.scheduleOf(schedule.name)}
          above={above}
          beside={
            <span>
              {edition}
              {schedule.totalMinutes > 0 && ` · ${hoursText(language, schedule.totalMinutes)}`}
            </span>
          }
          actions={
            <Button variant="default" className={styles.screenOnly} onClick={() => window.print()}>
              {text.print}
            </Button>
          }
          width="measure"
        >
          {schedule.days.length === 0 && <Empty>{text.noDuties}</Empty>}
          {schedule.days.map(({ day, minutes, duties }) => (
            <section key={day} className={styles.day}>
              <h2>
                {fullDate(language, day)}
                {minutes > 0 && <small>{hoursText(language, minutes)}</small>}
              </h2>
              <ul className={styles.list}>
                {duties.map((duty) => (
                  <Duty key={`${duty.start} ${duty.occurrenceId}`} duty={duty} edition={edition} />
                ))}
              </ul>
            </section>
          ))}
          {own && (
            <div className={styles.screenOnly}>
              <FeedSection personId={personId} />
            </div>
          )}
        </Page>
      )}
    </RecordPage>
  );
}

function Duty({ duty, edition }: { duty: PersonDuty; edition: string }) {
  const text = useText(assignments);
  const words = useText(common);
  const { setup } = useText(eventPage).occurrences;
  const { language } = useLanguage();
  const { dutyOf } = useEventTypes();
  const divisions = useDivisions(duty.start.slice(0, 10));
  const place = [duty.venue ?? duty.place, ...duty.spaces, duty.address ?? {}]
    .map((part) => textIn(part, language))
    .filter(Boolean)
    .join(', ');
  const city = textIn(duty.city ?? {}, language) || (duty.divisionId ? divisions.nameOf(duty.divisionId) : '');
  return (
    <li className={styles.duty}>
      <span className={styles.hours}>
        {duty.allDay ? words.allDay : timeRange(language, duty.start, duty.end)}
        <small>{offsetLabel(duty.offsetStart)}</small>
      </span>
      <div>
        {duty.eventId ? (
          <>
            <Link to="/$year/events/$id" params={{ year: edition, id: duty.eventId }}>
              {textIn(duty.title ?? {}, language)}
            </Link>{' '}
            {duty.state && duty.state !== 'planned' && <StateMark state={duty.state} />}
          </>
        ) : (
          text.outside
        )}
        <div>{[place, city].filter(Boolean).join(' · ')}</div>
        <div className={styles.quiet}>
          {[
            duty.duties.map(({ dutyId }) => dutyOf(dutyId)).join(', '),
            duty.setupMinutes + duty.teardownMinutes > 0 &&
              setup(words.minutes(duty.setupMinutes), words.minutes(duty.teardownMinutes)),
            duty.coordinator && text.coordinator(duty.coordinator),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
    </li>
  );
}
