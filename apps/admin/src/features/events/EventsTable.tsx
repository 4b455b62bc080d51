import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { chosenEvents, common, events, partnersSide, quoted } from '@birge/i18n';
import type { EventRow, Page } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { AnswerDots } from '../../shared/look/AnswerMark.js';
import { missingWords } from '../../shared/look/missing-words.js';
import { StateMark } from '../../shared/look/StateMark.js';
import { TypeMark } from '../../shared/reference/TypeMark.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { DataTable, type Column } from '../../shared/table/DataTable.js';
import { TableFooter } from '../../shared/table/TableFooter.js';
import { FreshnessMark } from './FreshnessMark.js';
import { ProposalsMark } from './ProposalsMark.js';
import { PublishedMark } from './PublishedMark.js';
import { rowWhen } from './row-when.js';
import type { ChosenEvents } from './use-chosen-events.js';
import styles from './events.module.css';

interface EventsTableProps {
  page: Page<EventRow>;
  stale: boolean;
  year: string;
  /** For who may change many together. */
  chosen?: ChosenEvents | undefined;
  onPage(page: number): void;
}

export function EventsTable({ page, stale, year, chosen, onPage }: EventsTableProps) {
  const text = useText(events);
  const words = useText(common);
  const side = useText(partnersSide);
  const choose = useText(chosenEvents);
  const { language } = useLanguage();
  const divisions = useDivisions(`${year}-07-30`);
  const columns: Column<EventRow>[] = [
    {
      key: 'title',
      header: text.column.title,
      cell: (row) => (
        <span className={styles.name}>
          <TypeMark typeId={row.typeId} />
          <Link to="/$year/events/$id" params={{ year, id: row.id }} title={textIn(row.title, language)}>
            {textIn(row.title, language) || text.untitled}
          </Link>
        </span>
      ),
    },
    {
      key: 'when',
      header: text.column.when,
      lines: 116,
      cell: (row) => (
        <>
          <span className={row.firstStart ? undefined : styles.quiet}>{rowWhen(row, language)}</span>
          <span className={styles.narrowState}>
            <StateMark state={row.state} />
          </span>
        </>
      ),
    },
    {
      key: 'where',
      header: text.column.where,
      wideOnly: true,
      lines: 136,
      cell: (row) => {
        const where = [textIn(row.venue, language), divisions.namesOf(row.divisions)].filter(Boolean).join(' · ');
        return <span title={where}>{where}</span>;
      },
    },
    {
      key: 'state',
      header: text.column.state,
      wideOnly: true,
      cell: (row) => <StateMark state={row.state} />,
    },
    {
      key: 'answers',
      header: text.column.answers,
      wideOnly: true,
      cell: (row) => (
        <span className={styles.answers}>
          <AnswerDots counts={row.answers} />
          <ProposalsMark open={row.openProposals} />
        </span>
      ),
    },
    {
      key: 'quorum',
      header: text.column.quorum,
      wideOnly: 'most',
      lines: 100,
      cell: (row) => <Lacks quorum={row.quorum} />,
    },
    {
      key: 'checked',
      header: side.freshness.column,
      wideOnly: 'all',
      lines: 92,
      cell: (row) => <FreshnessMark freshness={row.freshness} short />,
    },
    {
      key: 'coordinator',
      header: text.column.coordinator,
      wideOnly: 'all',
      lines: 104,
      cell: (row) => row.coordinator?.name ?? <span className={styles.quiet}>–</span>,
    },
    {
      key: 'published',
      header: text.column.published,
      wideOnly: 'most',
      cell: (row) => <PublishedMark published={row.published} short />,
    },
  ];
  return (
    <DataTable
      label={text.title}
      columns={columns}
      rows={page.items}
      idOf={(row) => row.id}
      stale={stale}
      choosing={
        chosen && {
          isChosen: chosen.has,
          choose: chosen.toggle,
          label: (row) => choose.choose(quoted(language, textIn(row.title, language) || text.untitled)),
          all: page.items.every(chosen.has) || (page.items.some(chosen.has) && 'some'),
          chooseAll: chosen.togglePage,
          labelAll: choose.column,
        }
      }
      footer={
        <TableFooter
          count={words.events(page.total)}
          page={page.page}
          total={page.total}
          pageSize={page.pageSize}
          onPage={onPage}
        />
      }
    />
  );
}

/** What is missing in short words; the whole of it is on the hover. */
function Lacks({ quorum }: { quorum: EventRow['quorum'] }) {
  const { language } = useLanguage();
  if (quorum.needed === 0) return '–';
  const words = missingWords(language, quorum);
  if (!words) return `${quorum.met} / ${quorum.needed}`;
  return <span title={missingWords(language, quorum, true)}>{words}</span>;
}
