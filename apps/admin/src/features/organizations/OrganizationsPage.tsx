import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { common, formatNumber, records } from '@birge/i18n';
import type { OrganizationRow } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { useMay } from '../../shared/session/me.js';
import type { Column } from '../../shared/table/DataTable.js';
import { RecordsPage } from '../../shared/table/RecordsPage.js';
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
      lines: 160,
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
    <RecordsPage
      text={text}
      list={list}
      query={query}
      columns={columns}
      filters={[
        { name: 'oblast', label: text.divisions, choices: divisions.choices },
        {
          name: 'type',
          label: text.kind,
          choices: Object.entries(organizationKind).map(([value, label]) => ({ value, label })),
        },
      ]}
      createAt={mayWrite ? '/organizations/new' : undefined}
    />
  );
}
