import { Button, CopyButton, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { assignments } from '@birge/i18n';
import type { PersonalFeed } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { feedQuery } from './availability.queries.js';
import styles from './people.module.css';

/** The link of a person's private calendar: shown to whom it belongs, made anew, or closed. */
export function FeedSection({ personId }: { personId: string }) {
  const text = useText(assignments);
  const toast = useToast();
  const client = useQueryClient();
  const query = useQuery(feedQuery(personId));
  const path = { path: { id: personId } };
  const renew = useMutation({
    mutationFn: () => api.post<PersonalFeed>('/api/people/{id}/feed', undefined, path),
    onSuccess: (feed) => {
      if (query.data?.open) toast.done(text.feedRenewed);
      client.setQueryData(feedQuery(personId).queryKey, feed);
    },
  });
  const close = useMutation({
    mutationFn: () => api.delete<unknown>('/api/people/{id}/feed', path),
    onSuccess: () => toast.done(text.feedClosed),
    onSettled: () => client.invalidateQueries({ queryKey: feedQuery(personId).queryKey }),
  });
  const feed = query.data;
  // Who can neither see nor end it has no use for hearing of it.
  if (!feed || (!feed.mayRenew && !feed.maySee)) return null;
  return (
    <section className={styles.section} aria-labelledby="feed">
      <h2 id="feed">{text.feed}</h2>
      <p className={styles.quiet}>{text.feedHelp}</p>
      <ProblemNote error={renew.error ?? close.error} />
      {!feed.open && <p>{text.feedNone}</p>}
      {feed.open && !feed.url && <p>{text.feedHidden}</p>}
      {feed.url && (
        <div className={styles.link}>
          <TextInput
            aria-label={text.feedLink}
            readOnly
            value={feed.url}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={feed.url}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? text.copied : text.copy}
              </Button>
            )}
          </CopyButton>
        </div>
      )}
      {feed.mayRenew && (
        <div className={styles.buttons}>
          <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate()}>
            {feed.open ? text.feedRenew : text.feedMake}
          </Button>
          {feed.open && (
            <Button variant="subtle" color="gray" loading={close.isPending} onClick={() => close.mutate()}>
              {text.feedClose}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
