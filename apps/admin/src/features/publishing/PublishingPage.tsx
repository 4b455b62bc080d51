import { useState } from 'react';
import { Button, Checkbox, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { told } from '@birge/i18n';
import type { PublishedAnswer } from '@birge/api-client';
import { Empty } from '../../shared/feedback/Empty.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { useMay } from '../../shared/session/me.js';
import { NoHarmField } from '../../shared/told/NoHarmField.js';
import { publishingQuery, usePublish } from '../../shared/told/publishing.queries.js';
import { PublishingRow } from './PublishingRow.js';
import { RefusedNote } from './RefusedNote.js';
import styles from './publishing.module.css';

/** What the public was told and what is true now: one, some or all of it is published in one act. */
export function PublishingPage() {
  const { publishing: text } = useText(told);
  const { year } = useParams({ from: '/signed/$year/publishing' });
  const query = useQuery(publishingQuery(year));
  const mayPublish = useMay('publishing:write');
  const toast = useToast();
  const publish = usePublish();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [noHarm, setNoHarm] = useState('');
  const [refused, setRefused] = useState<PublishedAnswer['refused']>([]);

  if (query.isPending) return <Waiting />;
  if (!query.data)
    return (
      <Page title={text.title}>
        <ProblemNote error={query.error} />
      </Page>
    );
  const { items, published } = query.data;
  // What was published or taken back meanwhile is no longer chosen.
  const selected = items.filter(({ eventId }) => chosen.includes(eventId));
  const choose = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  const send = () =>
    publish.mutate(
      {
        eventIds: selected.map(({ eventId }) => eventId),
        reason: reason.trim() || undefined,
        noHarm: noHarm.trim() || undefined,
      },
      {
        onSuccess: (answer) => {
          setRefused(answer.refused);
          setChosen(answer.refused.map(({ eventId }) => eventId));
          if (answer.published.length) toast.done(text.done(answer.published.length));
        },
        onError: toast.refused,
      },
    );
  return (
    <Page title={text.title} beside={text.published(published)}>
      <p className={styles.lead}>{text.lead}</p>
      {items.length === 0 ? (
        <Empty>{text.empty}</Empty>
      ) : (
        <>
          <RefusedNote refused={refused} items={items} />
          {mayPublish && (
            <div className={styles.bar}>
              <Checkbox
                label={text.all}
                checked={selected.length === items.length}
                indeterminate={selected.length > 0 && selected.length < items.length}
                onChange={(changed) =>
                  setChosen(changed.currentTarget.checked ? items.map(({ eventId }) => eventId) : [])
                }
              />
              <span className={styles.count} role="status">
                {text.waiting(items.length)}
              </span>
              <Button disabled={selected.length === 0} loading={publish.isPending} onClick={send}>
                {selected.length ? text.publishSelected(selected.length) : text.nothingSelected}
              </Button>
            </div>
          )}
          {selected.some(({ needsReason }) => needsReason) && (
            <Textarea
              label={text.reason}
              description={text.reasonHelp}
              value={reason}
              onChange={(typed) => setReason(typed.currentTarget.value)}
              autosize
              minRows={2}
              maxRows={6}
              maw={640}
            />
          )}
          {selected.some(({ suspicions }) => suspicions.length > 0) && (
            <NoHarmField value={noHarm} onChange={setNoHarm} />
          )}
          <ul className={styles.items}>
            {items.map((item) => (
              <PublishingRow
                key={item.eventId}
                item={item}
                year={year}
                chosen={chosen.includes(item.eventId)}
                onChoose={mayPublish ? (on) => choose(item.eventId, on) : undefined}
              />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
