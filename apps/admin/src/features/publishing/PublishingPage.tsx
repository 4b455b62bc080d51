import { useState } from 'react';
import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { publishingActs, told } from '@birge/i18n';
import type { PublishingItem, PublishingView } from '@birge/api-client';
import { Empty } from '../../shared/feedback/Empty.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { useMay } from '../../shared/session/me.js';
import { useListSearch } from '../../shared/table/use-list-search.js';
import { NoHarmField } from '../../shared/told/NoHarmField.js';
import { publishingQuery } from '../../shared/told/publishing.queries.js';
import { PublishingBar } from './PublishingBar.js';
import { PublishingFilters } from './PublishingFilters.js';
import { PublishingPreview } from './PublishingPreview.js';
import { PublishingRow } from './PublishingRow.js';
import { RefusedNote } from './RefusedNote.js';
import { ScheduledSection } from './ScheduledSection.js';
import { shownOf } from './publishing-filter.js';
import { usePublishing } from './use-publishing.js';
import styles from './publishing.module.css';

/** What the public was told and what is true now: one, some or all of it is published, now or at a time to come. */
export function PublishingPage() {
  const { publishing: text } = useText(told);
  const { year } = useParams({ from: '/signed/$year/publishing' });
  const query = useQuery(publishingQuery(year));
  if (query.isPending) return <Waiting />;
  if (!query.data)
    return (
      <Page title={text.title}>
        <ProblemNote error={query.error} />
      </Page>
    );
  return (
    <Page title={text.title} beside={text.published(query.data.published)}>
      <p className={styles.lead}>{text.lead}</p>
      <ScheduledSection view={query.data} year={year} />
      {query.data.items.length === 0 ? <Empty>{text.empty}</Empty> : <ToPublish view={query.data} year={year} />}
    </Page>
  );
}

function ToPublish({ view, year }: { view: PublishingView; year: string }) {
  const { publishing: text } = useText(told);
  const { nothingShown } = useText(publishingActs);
  const mayPublish = useMay('publishing:write');
  const list = useListSearch();
  const shown = shownOf(view.items, list.search);
  const acts = usePublishing(shown);
  const [looking, setLooking] = useState<PublishingItem | null>(null);
  const scheduled = new Map(view.scheduled.map((one) => [one.eventId, one]));
  return (
    <>
      <PublishingFilters list={list} items={view.items} />
      <RefusedNote notDone={acts.notDone} items={view.items} />
      {mayPublish && <PublishingBar acts={acts} shown={shown} view={view} />}
      {acts.selected.some(({ needsReason }) => needsReason) && (
        <Textarea
          label={text.reason}
          description={text.reasonHelp}
          value={acts.reason}
          onChange={(typed) => acts.setReason(typed.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={6}
          maw={640}
        />
      )}
      {acts.selected.some(({ suspicions }) => suspicions.length > 0) && (
        <NoHarmField value={acts.noHarm} onChange={acts.setNoHarm} />
      )}
      {shown.length === 0 && <Empty>{nothingShown}</Empty>}
      <ul className={styles.items}>
        {shown.map((item) => (
          <PublishingRow
            key={item.eventId}
            item={item}
            scheduled={scheduled.get(item.eventId)}
            year={year}
            chosen={acts.isChosen(item.eventId)}
            onChoose={mayPublish ? (on) => acts.choose(item.eventId, on) : undefined}
            onPreview={() => setLooking(item)}
          />
        ))}
      </ul>
      {looking && (
        <PublishingPreview
          item={looking}
          mayPublish={mayPublish}
          onPublish={() => acts.publish([looking])}
          onAnswer={() => acts.choose(looking.eventId, true)}
          onClose={() => setLooking(null)}
        />
      )}
    </>
  );
}
