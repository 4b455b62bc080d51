import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { told } from '@birge/i18n';
import type { MessageState } from '@birge/api-client';
import { Empty } from '../../shared/feedback/Empty.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Filters } from '../../shared/table/Filters.js';
import { ListState } from '../../shared/table/ListState.js';
import { useListSearch } from '../../shared/table/use-list-search.js';
import { Letter } from './Letter.js';
import { OutboxList } from './OutboxList.js';
import { outboxQuery } from './outbox.queries.js';
import styles from './outbox.module.css';

/** Every letter that was written, and the one that is read beside them. */
export function LettersPane() {
  const { outbox: text } = useText(told);
  const list = useListSearch();
  const { q, state, page } = list.search;
  const query = useQuery(outboxQuery({ q, state, page }));
  const { letter } = useSearch({ from: '/signed/outbox' });
  const navigate = useNavigate();
  const narrow = useMediaQuery('(max-width: 1000px)');
  const close = () => void navigate({ to: '.', search: (now: object) => ({ ...now, letter: undefined }) as never });
  return (
    <>
      <Filters
        list={list}
        choices={[
          {
            name: 'state',
            label: text.state,
            choices: (Object.keys(text.states) as MessageState[]).map((value) => ({
              value,
              label: text.states[value],
            })),
          },
        ]}
      />
      <ListState query={query} filtered={list.filtered} onClear={list.clear} empty={<Empty>{text.empty}</Empty>}>
        {(rows) => (
          <div className={styles.panes}>
            <OutboxList page={rows} chosen={letter} stale={query.isPlaceholderData} onPage={list.setPage} />
            {narrow ? (
              <Drawer
                opened={Boolean(letter)}
                onClose={close}
                position="right"
                size="100%"
                title={text.subject}
                closeButtonProps={{ 'aria-label': text.close }}
              >
                {letter && <Letter id={letter} />}
              </Drawer>
            ) : (
              <div className={styles.reading}>
                {letter ? <Letter id={letter} /> : <p className={styles.quiet}>{text.choose}</p>}
              </div>
            )}
          </div>
        )}
      </ListState>
    </>
  );
}
