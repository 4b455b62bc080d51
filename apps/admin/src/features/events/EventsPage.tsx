import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { addDays, eventStates } from '@birge/domain';
import { common, events, openProposals, partnersSide } from '@birge/i18n';
import { Empty } from '../../shared/feedback/Empty.js';
import { DateField } from '../../shared/form/DateField.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { useDivisions, useEventTypes } from '../../shared/reference/use-reference.js';
import { useMay, useMe } from '../../shared/session/me.js';
import { Filters } from '../../shared/table/Filters.js';
import { ListState } from '../../shared/table/ListState.js';
import { useListSearch } from '../../shared/table/use-list-search.js';
import { ChosenPart } from './ChosenPart.js';
import { EventsTable } from './EventsTable.js';
import { eventsQuery } from './events.queries.js';
import { useChosenEvents } from './use-chosen-events.js';
import styles from './events.module.css';

/** Every event of the edition; the filters are the address. */
export function EventsPage() {
  const text = useText(events);
  const words = useText(common);
  const { freshness: side } = useText(partnersSide);
  const proposals = useText(openProposals);
  const { year } = useParams({ from: '/signed/$year/events' });
  const list = useListSearch();
  const query = useQuery(eventsQuery(year, list.search));
  const divisions = useDivisions(`${year}-07-30`);
  const types = useEventTypes();
  const tags = [...new Set([...(query.data?.tags ?? []), ...(list.search.tag ? [list.search.tag] : [])])];
  const { editions } = useMe();
  const archived = editions.some((edition) => String(edition.year) === year && edition.archived);
  const mayWrite = useMay('event:write') && !archived;
  const chosen = useChosenEvents(year, list.search, query.data);
  const mayChange = useMay('event:schedule') && !archived;
  const create = (
    <Button component={Link} to={`/${year}/events/new`} leftSection={<IconPlus size={16} aria-hidden />}>
      {text.create}
    </Button>
  );
  return (
    <Page title={text.title} actions={mayWrite && create}>
      <Filters
        list={list}
        choices={[
          { name: 'oblast', label: text.filter.oblast, choices: divisions.choices },
          { name: 'type', label: text.filter.type, choices: types.choices },
          {
            name: 'state',
            label: text.filter.state,
            choices: eventStates.map((state) => ({ value: state, label: words.eventState[state] })),
          },
          ...(tags.length > 0
            ? [
                {
                  name: 'tag' as const,
                  label: text.filter.tag,
                  choices: tags.map((tag) => ({ value: tag, label: tag })),
                },
              ]
            : []),
          {
            name: 'checked',
            label: side.filter,
            choices: [
              { value: 'recheck', label: side.recheck },
              { value: 'stale', label: side.stale },
            ],
          },
          { name: 'proposals', label: proposals.column, choices: [{ value: 'open', label: proposals.filter }] },
          { name: 'sort', label: side.sort, choices: [{ value: 'checked', label: side.byChecked }] },
        ]}
      >
        <div className={styles.days}>
          <DateField
            label={text.filter.from}
            value={list.search.from ?? null}
            onChange={(from) => list.set('from', from)}
            opensAt={`${year}-07-01`}
            width={190}
          />
          {/* The address says the day after, as everywhere; a person says the last day. */}
          <DateField
            label={text.filter.to}
            value={list.search.to ? addDays(list.search.to, -1) : null}
            onChange={(to) => list.set('to', to && addDays(to, 1))}
            opensAt={`${year}-07-01`}
            width={190}
          />
        </div>
      </Filters>
      <ListState
        query={query}
        filtered={list.filtered}
        onClear={list.clear}
        empty={<Empty action={mayWrite && create}>{text.empty}</Empty>}
      >
        {(page) => (
          <>
            {mayChange && <ChosenPart chosen={chosen} total={page.total} />}
            <EventsTable
              page={page}
              stale={query.isPlaceholderData}
              year={year}
              chosen={mayChange ? chosen : undefined}
              onPage={list.setPage}
            />
          </>
        )}
      </ListState>
    </Page>
  );
}
