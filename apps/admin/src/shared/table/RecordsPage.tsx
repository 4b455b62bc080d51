import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Page as PageOf } from '@birge/api-client';
import { Empty } from '../feedback/Empty.js';
import { Page } from '../page/Page.js';
import { DataTable, type Column } from './DataTable.js';
import { Filters, type FilterChoice } from './Filters.js';
import { ListState } from './ListState.js';
import { TableFooter } from './TableFooter.js';
import type { useListSearch } from './use-list-search.js';

interface Props<Row extends { id: string }> {
  text: { title: string; create: string; empty: string; count(total: number): string };
  list: ReturnType<typeof useListSearch>;
  query: UseQueryResult<PageOf<Row>>;
  filters: readonly FilterChoice[];
  columns: readonly Column<Row>[];
  /** Where a new record is made; left out for who may make none. */
  createAt?: '/organizations/new' | '/people/new' | '/venues/new' | undefined;
}

/** A list of records with its filters, its count and the way to a new one. */
export function RecordsPage<Row extends { id: string }>({ text, list, query, filters, columns, createAt }: Props<Row>) {
  const create = createAt && (
    <Button component={Link} to={createAt} leftSection={<IconPlus size={16} aria-hidden />}>
      {text.create}
    </Button>
  );
  return (
    <Page title={text.title} actions={create}>
      <Filters list={list} choices={filters} />
      <ListState
        query={query}
        filtered={list.filtered}
        onClear={list.clear}
        empty={<Empty action={create}>{text.empty}</Empty>}
      >
        {(page) => (
          <DataTable
            label={text.title}
            columns={columns}
            rows={page.items}
            idOf={(row) => row.id}
            stale={query.isPlaceholderData}
            footer={
              <TableFooter
                count={text.count(page.total)}
                page={page.page}
                total={page.total}
                pageSize={page.pageSize}
                onPage={list.setPage}
              />
            }
          />
        )}
      </ListState>
    </Page>
  );
}
