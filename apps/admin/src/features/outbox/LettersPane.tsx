import { useQuery } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { told } from '@birge/i18n';
import type { MessageRow, MessageState } from '@birge/api-client';
import { Empty } from '../../shared/feedback/Empty.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { LetterList } from '../../shared/mail/LetterList.js';
import { Panes } from '../../shared/mail/Panes.js';
import { useReadLetter } from '../../shared/mail/use-read-letter.js';
import { Filters } from '../../shared/table/Filters.js';
import { ListState } from '../../shared/table/ListState.js';
import { useListSearch } from '../../shared/table/use-list-search.js';
import { Letter } from './Letter.js';
import { outboxQuery } from './outbox.queries.js';

/** Every letter that was written, and the one that is read beside them. */
export function LettersPane() {
  const { outbox: text } = useText(told);
  const { language } = useLanguage();
  const list = useListSearch();
  const { q, state, page } = list.search;
  const query = useQuery(outboxQuery({ q, state, page }));
  const { letter, close } = useReadLetter();
  const lineOf = (one: MessageRow) => ({
    id: one.id,
    who: textIn(one.organizationName, language) || one.contactName || one.recipient || '–',
    at: one.createdAt,
    subject: one.subject,
    state: `${text.kind[one.kind as keyof typeof text.kind] ?? one.kind} · ${text.states[one.state]}`,
    failed: one.state === 'failed',
  });
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
          <Panes
            list={
              <LetterList
                page={rows}
                lineOf={lineOf}
                count={text.letters(rows.total)}
                chosen={letter}
                stale={query.isPlaceholderData}
                onPage={list.setPage}
              />
            }
            reading={letter ? <Letter id={letter} /> : null}
            title={text.subject}
            close={text.close}
            choose={text.choose}
            onClose={close}
          />
        )}
      </ListState>
    </>
  );
}
