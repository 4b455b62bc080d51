import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { common, events } from '@birge/i18n';
import type { EventRow, Page } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { AnswerDots } from '../../shared/look/AnswerMark.js';
import { StateMark } from '../../shared/look/StateMark.js';
import { TypeMark } from '../../shared/reference/TypeMark.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { DataTable, type Column } from '../../shared/table/DataTable.js';
import { TableFooter } from '../../shared/table/TableFooter.js';
import { PublishedMark } from './PublishedMark.js';
import { rowWhen } from './row-when.js';
import styles from './events.module.css';

export function EventsTable(props: { page: Page<EventRow>; stale: boolean; year: string; onPage(page: number): void }) {
  const { page, stale, year, onPage } = props;
  const text = useText(events);
  const words = useText(common);
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
      cell: (row) => <span className={row.firstStart ? undefined : styles.quiet}>{rowWhen(row, language)}</span>,
    },
    {
      key: 'where',
      header: text.column.where,
      wideOnly: true,
      grows: true,
      cell: (row) => [textIn(row.venue, language), divisions.namesOf(row.divisions)].filter(Boolean).join(' · '),
    },
    { key: 'state', header: text.column.state, cell: (row) => <StateMark state={row.state} /> },
    { key: 'answers', header: text.column.answers, wideOnly: true, cell: (row) => <AnswerDots counts={row.answers} /> },
    {
      key: 'quorum',
      header: text.column.quorum,
      numeric: true,
      wideOnly: true,
      cell: (row) => (row.quorum.needed ? `${row.quorum.met} / ${row.quorum.needed}` : '–'),
    },
    {
      key: 'coordinator',
      header: text.column.coordinator,
      wideOnly: true,
      cell: (row) => row.coordinator?.name ?? <span className={styles.quiet}>–</span>,
    },
    {
      key: 'published',
      header: text.column.published,
      wideOnly: true,
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
