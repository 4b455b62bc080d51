import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { roles } from '@birge/domain';
import { common, forms, records } from '@birge/i18n';
import type { PersonRow } from '@birge/api-client';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { useMay } from '../../shared/session/me.js';
import type { Column } from '../../shared/table/DataTable.js';
import { RecordsPage } from '../../shared/table/RecordsPage.js';
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
      lines: 160,
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
    <RecordsPage
      text={text}
      list={list}
      query={query}
      columns={columns}
      filters={[
        { name: 'oblast', label: text.divisions, choices: divisions.choices },
        { name: 'role', label: text.role, choices: roles.map((value) => ({ value, label: personRole[value] })) },
      ]}
      createAt={mayWrite ? '/people/new' : undefined}
    />
  );
}
