import { textIn } from '@birge/domain';
import { common, instantText, partnersSide } from '@birge/i18n';
import type { AnswerRow, Page } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { AnswerMark } from '../../shared/look/AnswerMark.js';
import { hereOffset } from '../../shared/look/here-offset.js';
import { SubjectLink } from '../../shared/partners/SubjectLink.js';
import { DataTable, type Column } from '../../shared/table/DataTable.js';
import { TableFooter } from '../../shared/table/TableFooter.js';
import styles from './answers.module.css';

interface Props {
  page: Page<AnswerRow>;
  stale: boolean;
  year: string;
  onPage(page: number): void;
}

export function AnswersTable({ page, stale, year, onPage }: Props) {
  const { answers: text } = useText(partnersSide);
  const words = useText(common);
  const { language } = useLanguage();
  const at = (row: AnswerRow) => instantText(language, row.at, hereOffset(row.at));
  // Of a whole edition: the campaign and its year.
  const titleOf = ({ eventId, title }: AnswerRow): string =>
    eventId === null ? `${textIn(title, language)} ${year}` : textIn(title, language);
  const way = (row: AnswerRow) =>
    [words.answeredVia[row.via], row.recordedBy && text.recorded(row.recordedBy.name)].filter(Boolean).join(', ');
  const columns: Column<AnswerRow>[] = [
    {
      key: 'organization',
      header: text.column.organization,
      cell: (row) => (
        <>
          <SubjectLink year={year} eventId={row.eventId} title={titleOf(row)}>
            {textIn(row.organization, language)}
          </SubjectLink>
          <small className={styles.below}>
            {titleOf(row)}
            <br />
            {[at(row), row.answeredBy, way(row)].filter(Boolean).join(' · ')}
          </small>
        </>
      ),
    },
    {
      key: 'answer',
      header: text.column.answer,
      cell: (row) => (
        <>
          <AnswerMark answer={row.answer} current={row.current} />
          {!row.current && <span className={styles.older}>{text.older}</span>}
        </>
      ),
    },
    {
      key: 'event',
      header: text.column.event,
      lines: 200,
      wideOnly: true,
      cell: (row) => <span title={titleOf(row)}>{titleOf(row)}</span>,
    },
    {
      key: 'via',
      header: text.column.via,
      lines: 170,
      wideOnly: true,
      cell: (row) => (
        <>
          {row.answeredBy ?? '–'}
          <small className={styles.way}>{way(row)}</small>
        </>
      ),
    },
    { key: 'at', header: text.column.at, wideOnly: true, cell: at },
    {
      key: 'note',
      header: text.column.note,
      wideOnly: true,
      lines: 120,
      cell: (row) => row.note && <span title={row.note}>{row.note}</span>,
    },
  ];
  return (
    <DataTable
      label={text.list}
      columns={columns}
      rows={page.items}
      idOf={(row) => row.id}
      stale={stale}
      footer={
        <TableFooter
          count={text.count(page.total)}
          page={page.page}
          total={page.total}
          pageSize={page.pageSize}
          onPage={onPage}
        />
      }
    />
  );
}
