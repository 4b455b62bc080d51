import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { roles } from '@birge/domain';
import { common, forms, records } from '@birge/i18n';
import type { PersonRow } from '@birge/api-client';
import { Empty } from '../../shared/feedback/Empty.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { useMay } from '../../shared/session/me.js';
import { DataTable, type Column } from '../../shared/table/DataTable.js';
import { Filters } from '../../shared/table/Filters.js';
import { ListState } from '../../shared/table/ListState.js';
import { TableFooter } from '../../shared/table/TableFooter.js';
import { useListSearch } from '../../shared/table/use-list-search.js';
import { peopleQuery } from './people.queries.js';

export function PeoplePage() {
  const { people: text } = useText(records);
  const { personRole } = useText(common);
  const { yes } = useText(forms);
  const list = useListSearch();
  const query = useQuery(peopleQuery(list.search));
  const divisions = useDivisions();
  const mayWrite = useMay('person:write');
  const create = (
    <Button component={Link} to="/people/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {text.create}
    </Button>
  );
  const columns: Column<PersonRow>[] = [
    {
      key: 'name',
      header: text.name,
      cell: (row) => (
        <Link to="/people/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
      ),
    },
    { key: 'role', header: text.role, cell: (row) => (row.role ? personRole[row.role] : '') },
    {
      key: 'divisions',
      header: text.divisions,
      cell: (row) => (row.divisions.length > 0 ? divisions.namesOf(row.divisions) : ''),
      grows: true,
      wideOnly: true,
    },
    {
      key: 'home',
      header: text.homeDivision,
      cell: (row) => (row.homeDivision ? divisions.nameOf(row.homeDivision) : ''),
      wideOnly: true,
    },
    { key: 'languages', header: text.languages, cell: (row) => row.languages.join(', '), wideOnly: true },
    { key: 'signsIn', header: text.signsIn, cell: (row) => (row.signsIn ? yes : ''), wideOnly: true },
  ];
  return (
    <Page title={text.title} actions={mayWrite && create}>
      <Filters
        list={list}
        choices={[
          { name: 'oblast', label: text.divisions, choices: divisions.choices },
          { name: 'role', label: text.role, choices: roles.map((value) => ({ value, label: personRole[value] })) },
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
