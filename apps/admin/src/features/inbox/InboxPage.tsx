import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { inboxWords } from '@birge/i18n';
import { inboundStates } from '@birge/domain';
import { Empty } from '../../shared/feedback/Empty.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { Filters } from '../../shared/table/Filters.js';
import { ListState } from '../../shared/table/ListState.js';
import { useListSearch } from '../../shared/table/use-list-search.js';
import { InboxList } from './InboxList.js';
import { InboxMail } from './InboxMail.js';
import { inboxQuery } from './inbox.queries.js';
import styles from './inbox.module.css';

/** Replies that wait for a coordinator, and the one that is read beside them. */
export function InboxPage() {
  const text = useText(inboxWords);
  const list = useListSearch();
  const { q, state, page } = list.search;
  const query = useQuery(inboxQuery({ q, state, page }));
  const { letter } = useSearch({ from: '/signed/inbox' });
  const navigate = useNavigate();
  const narrow = useMediaQuery('(max-width: 1000px)');
  const close = () => void navigate({ to: '.', search: (now: object) => ({ ...now, letter: undefined }) as never });
  return (
    <Page title={text.title}>
      <p className={styles.quiet}>{text.lead}</p>
      <Filters
        list={list}
        choices={[
          {
            name: 'state',
            label: text.state,
            choices: inboundStates.map((value) => ({ value, label: text.states[value] })),
          },
        ]}
      />
      <ListState query={query} filtered={list.filtered} onClear={list.clear} empty={<Empty>{text.empty}</Empty>}>
        {(rows) => (
          <div className={styles.panes}>
            <InboxList page={rows} chosen={letter} stale={query.isPlaceholderData} onPage={list.setPage} />
            {narrow ? (
              <Drawer
                opened={Boolean(letter)}
                onClose={close}
                position="right"
                size="100%"
                title={text.letter}
                closeButtonProps={{ 'aria-label': text.close }}
              >
                {letter && <InboxMail id={letter} />}
              </Drawer>
            ) : (
              <div className={styles.reading}>
                {letter ? <InboxMail id={letter} /> : <p className={styles.quiet}>{text.choose}</p>}
              </div>
            )}
          </div>
        )}
      </ListState>
    </Page>
  );
}
