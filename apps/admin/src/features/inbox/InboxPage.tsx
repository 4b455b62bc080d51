import { useQuery } from '@tanstack/react-query';
import { inboundStates, textIn } from '@birge/domain';
import { inboxWords } from '@birge/i18n';
import type { InboxRow } from '@birge/api-client';
import { Empty } from '../../shared/feedback/Empty.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { LetterList } from '../../shared/mail/LetterList.js';
import { Panes } from '../../shared/mail/Panes.js';
import { useReadLetter } from '../../shared/mail/use-read-letter.js';
import { Page } from '../../shared/page/Page.js';
import { Filters } from '../../shared/table/Filters.js';
import { ListState } from '../../shared/table/ListState.js';
import { useListSearch } from '../../shared/table/use-list-search.js';
import { InboxMail } from './InboxMail.js';
import { inboxQuery } from './inbox.queries.js';
import { senderOf } from './inbox-words.js';
import styles from './inbox.module.css';

/** Replies that wait for a coordinator, and the one that is read beside them. */
export function InboxPage() {
  const text = useText(inboxWords);
  const { language } = useLanguage();
  const list = useListSearch();
  const { q, state, page } = list.search;
  const query = useQuery(inboxQuery({ q, state, page }));
  const { letter, close } = useReadLetter();
  const lineOf = (mail: InboxRow) => ({
    id: mail.id,
    who: textIn(mail.organizationName, language) || senderOf(mail, text),
    at: mail.receivedAt,
    subject: textIn(mail.eventTitle, language) || mail.subject || text.kind[mail.kind],
    state: `${text.kind[mail.kind]} · ${text.states[mail.state]}`,
  });
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
            reading={letter ? <InboxMail id={letter} /> : null}
            title={text.letter}
            close={text.close}
            choose={text.choose}
            onClose={close}
          />
        )}
      </ListState>
    </Page>
  );
}
