import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answers, answerWays } from '@birge/domain';
import { common, events, partnersSide } from '@birge/i18n';
import { Empty } from '../../shared/feedback/Empty.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { Filters } from '../../shared/table/Filters.js';
import { ListState } from '../../shared/table/ListState.js';
import { useListSearch } from '../../shared/table/use-list-search.js';
import { AnswersTable } from './AnswersTable.js';
import { answersQuery } from './answers.queries.js';
import { OpenProposals } from './OpenProposals.js';

/** What came in from partners: what they propose, to be decided, and the latest word of each. */
export function AnswersPage() {
  const { answers: text } = useText(partnersSide);
  const { answer: words, answeredVia } = useText(common);
  const eventWords = useText(events);
  const { year } = useParams({ from: '/signed/$year/answers' });
  const list = useListSearch();
  const query = useQuery(answersQuery(year, list.search));
  const divisions = useDivisions(`${year}-07-30`);
  return (
    <Page title={text.title}>
      <Filters
        list={list}
        choices={[
          { name: 'oblast', label: eventWords.filter.oblast, choices: divisions.choices },
          {
            name: 'answer',
            label: text.filter.answer,
            choices: answers.flatMap((value) => (value === 'needs-action' ? [] : [{ value, label: words[value] }])),
          },
          {
            name: 'via',
            label: text.filter.via,
            choices: answerWays.map((value) => ({ value, label: answeredVia[value] })),
          },
        ]}
      />
      <OpenProposals year={year} search={list.search} />
      <h2>{text.list}</h2>
      <ListState query={query} filtered={list.filtered} onClear={list.clear} empty={<Empty>{text.empty}</Empty>}>
        {(page) => <AnswersTable page={page} stale={query.isPlaceholderData} year={year} onPage={list.setPage} />}
      </ListState>
    </Page>
  );
}
