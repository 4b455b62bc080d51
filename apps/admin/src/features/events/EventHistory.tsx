import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { eventPage, changes, instantText } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { ChangesView, ChangeView } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { hereOffset } from '../../shared/look/here-offset.js';
import { useChangeWords } from './use-change-words.js';
import styles from './EventHistory.module.css';

/** Who changed what, newest first, before and after. */
export function EventHistory({ eventId }: { eventId: string }) {
  const { history: text } = useText(eventPage);
  const query = useInfiniteQuery({
    queryKey: ['event', eventId, 'changes'],
    queryFn: ({ pageParam, signal }) =>
      api.get<ChangesView>('/api/events/{id}/changes', { path: { id: eventId }, query: { before: pageParam }, signal }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  });
  if (query.isPending) return <Waiting />;
  if (query.isError && !query.data) return <ProblemNote error={query.error} />;
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p>{text.empty}</p>;
  return (
    <>
      <ol className={styles.changes}>
        {items.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {text.older}
        </Button>
      )}
    </>
  );
}

function Change({ change }: { change: ChangeView }) {
  const { history: text } = useText(eventPage);
  const { action } = useText(changes);
  const { language } = useLanguage();
  const details = useChangeWords()(change);
  const byWhom = { coordinator: text.bySystem, partner: text.byPartner, system: text.bySystem, sample: text.sample };
  const who = change.person?.name ?? byWhom[change.via];
  return (
    <li>
      <time dateTime={change.at}>{instantText(language, change.at, hereOffset(change.at))}</time>
      <div>
        <b>{who}</b>: {action[change.action as keyof typeof action] ?? change.action}
        {details.length > 0 && (
          <dl>
            {details.map(({ name, before, after }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {before && <del>{before}</del>}
                  {after && <ins>{after}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}
