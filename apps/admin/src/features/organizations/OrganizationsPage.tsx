import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { common, formatNumber, records } from '@birge/i18n';
import type { OrganizationRow } from '@birge/api-client';
import { Empty } from '../../shared/feedback/Empty.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { useMay } from '../../shared/session/me.js';
import { DataTable, type Column } from '../../shared/table/DataTable.js';
import { Filters } from '../../shared/table/Filters.js';
import { ListState } from '../../shared/table/ListState.js';
import { TableFooter } from '../../shared/table/TableFooter.js';
import { useListSearch } from '../../shared/table/use-list-search.js';
import { organizationsQuery } from './organizations.queries.js';

export function OrganizationsPage() {
  const { organizations: text } = useText(records);
  const { organizationKind } = useText(common);
  const { language } = useLanguage();
  const list = useListSearch();
  const query = useQuery(organizationsQuery(list.search));
  const divisions = useDivisions();
  const mayWrite = useMay('organization:write');
  const create = (
    <Button component={Link} to="/organizations/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {text.create}
    </Button>
  );
  const columns: Column<OrganizationRow>[] = [
    {
      key: 'name',
      header: text.name,
      cell: (row) => (
        <Link to="/organizations/$id" params={{ id: row.id }}>
          {textIn(row.name, language)}
        </Link>
      ),
    },
    { key: 'short', header: text.shortName, cell: (row) => textIn(row.shortName, language), wideOnly: true },
    { key: 'kind', header: text.kind, cell: (row) => organizationKind[row.kind as keyof typeof organizationKind] },
    {
      key: 'divisions',
      header: text.divisions,
      cell: (row) => divisions.namesOf(row.divisions),
      wideOnly: true,
      grows: true,
    },
    {
      key: 'contacts',
      header: text.contacts,
      cell: (row) => formatNumber(language, row.contacts),
      numeric: true,
      wideOnly: true,
    },
    {
      key: 'participations',
      header: text.participations,
      cell: (row) => formatNumber(language, row.participations),
      numeric: true,
    },
  ];
  return (
    <Page title={text.title} actions={mayWrite && create}>
      <Filters
        list={list}
        choices={[
          { name: 'oblast', label: text.divisions, choices: divisions.choices },
          {
            name: 'type',
            label: text.kind,
            choices: Object.entries(organizationKind).map(([value, label]) => ({ value, label })),
          },
        ]}
      />
      <ListState
        query={query}
        filtered={list.filtered}
        onClear={list.clear}
        empty={<Empty action={mayWrite && create}>{text.empty}</Empty>}
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
