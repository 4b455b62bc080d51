import type { KeyboardEvent, ReactNode } from 'react';
import { ChooseAll, ChooseRow, type Choosing } from './Choose.js';
import styles from './DataTable.module.css';

export interface Column<Row> {
  key: string;
  header: string;
  cell(row: Row): ReactNode;
  /** Numbers stand to the right. */
  numeric?: boolean;
  /** Left out where the screen is narrow; `most`: where it is not very wide, `all`: where not all of them have room. */
  wideOnly?: boolean | 'most' | 'all';
  /** Words that break into two lines, in no less than so many pixels. */
  lines?: number;
}

/** Arrow keys walk the rows' links, or their boxes; Enter and Space are their own. */
function walk(event: KeyboardEvent<HTMLTableSectionElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const at = event.target as HTMLElement;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>(at.matches('td input') ? 'td input' : 'th a')];
  const row = at.closest('tr');
  const here = links.findIndex((link) => row?.contains(link));
  const next = links[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface Props<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf(row: Row): string;
  /** Earlier rows stay, paler, while the next ones come. */
  stale?: boolean;
  /** Rows can be chosen, for what is done to many. */
  choosing?: Choosing<Row> | undefined;
  footer: ReactNode;
}

/** 36 px rows, a heading and a footer that stay, the first column too; the first column holds the row's link. */
export function DataTable<Row>({ label, columns, rows, idOf, stale = false, choosing, footer }: Props<Row>) {
  return (
    <div className={styles.frame}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.table} data-stale={stale || undefined} aria-busy={stale}>
          <thead>
            <tr>
              {choosing && <ChooseAll choosing={choosing} />}
              {columns.map(({ key, header, numeric, wideOnly }) => (
                <th key={key} scope="col" data-numeric={numeric} data-wide={wideOnly}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={walk}>
            {rows.map((row) => (
              <tr key={idOf(row)} aria-selected={choosing && choosing.isChosen(row)}>
                {choosing && <ChooseRow choosing={choosing} row={row} />}
                {columns.map(({ key, cell, numeric, wideOnly, lines }, index) =>
                  index === 0 ? (
                    <th key={key} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={key} data-numeric={numeric} data-wide={wideOnly} data-lines={lines}>
                      {lines ? (
                        <div className={styles.lines} style={{ minWidth: lines }}>
                          {cell(row)}
                        </div>
                      ) : (
                        cell(row)
                      )}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.footer}>{footer}</div>
    </div>
  );
}
