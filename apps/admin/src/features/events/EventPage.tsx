import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { eventPage, events } from '@birge/i18n';
import type { EventView } from '@birge/api-client';
import { useCommandSubject } from '../../shared/commands/commands.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { PresenceLine } from '../../shared/live/PresenceLine.js';
import { wholeEvent } from '../../shared/live/presence-store.js';
import { useOwnPresence } from '../../shared/live/use-own-presence.js';
import { StateMark } from '../../shared/look/StateMark.js';
import { Page } from '../../shared/page/Page.js';
import { TypeMark } from '../../shared/reference/TypeMark.js';
import { EventActs } from './EventActs.js';
import { EventEdit } from './EventEdit.js';
import { EventHistory } from './EventHistory.js';
import { EventOverview } from './EventOverview.js';
import { PublishedMark } from './PublishedMark.js';
import { eventQuery } from './events.queries.js';

export const eventTabs = ['overview', 'edit', 'history'] as const;
export type EventTab = (typeof eventTabs)[number];

/** One event: what is planned, who takes part, what is missing, what was told. */
export function EventPage() {
  const text = useText(eventPage);
  const { year, id } = useParams({ from: '/signed/$year/events/$id' });
  const query = useQuery(eventQuery(id));
  const back = (
    <Link to="/$year/events" params={{ year }}>
      {text.back}
    </Link>
  );
  if (query.isPending) return <Waiting />;
  if (!query.data)
    return (
      <Page title={text.tab.label} above={back} width="measure">
        <ProblemNote error={query.error} />
      </Page>
    );
  return <Loaded event={query.data} year={year} back={back} />;
}

function Loaded({ event, year, back }: { event: EventView; year: string; back: React.ReactNode }) {
  const text = useText(eventPage);
  const { untitled } = useText(events);
  const { language } = useLanguage();
  const { tab = 'overview' } = useSearch({ from: '/signed/$year/events/$id' });
  const navigate = useNavigate();
  useCommandSubject(event.id);
  useOwnPresence({ eventId: event.id, occurrenceId: null, doing: tab === 'edit' ? 'editing' : 'looking' });
  const go = (next: string | null) =>
    void navigate({ to: '.', search: next && next !== 'overview' ? { tab: next as EventTab } : {}, replace: true });
  return (
    <Page
      title={textIn(event.title, language) || untitled}
      above={back}
      beside={
        <>
          <TypeMark typeId={event.typeId} named />
          <StateMark state={event.state} />
          <PublishedMark published={event.published} />
        </>
      }
      actions={<EventActs event={event} year={year} />}
    >
      <PresenceLine of={[wholeEvent(event.id)]} />
      <Tabs value={tab} onChange={go}>
        <Tabs.List aria-label={text.tab.label}>
          {eventTabs
            .filter((one) => one !== 'edit' || event.may.edit)
            .map((one) => (
              <Tabs.Tab key={one} value={one}>
                {text.tab[one]}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <EventOverview event={event} year={year} />
        </Tabs.Panel>
        {event.may.edit && (
          <Tabs.Panel value="edit">
            <EventEdit event={event} year={year} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="history">
          <EventHistory eventId={event.id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
