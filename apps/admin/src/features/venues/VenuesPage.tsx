import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { common, formatNumber, records } from '@birge/i18n';
import type { VenueRow } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { useMay } from '../../shared/session/me.js';
import type { Column } from '../../shared/table/DataTable.js';
import { RecordsPage } from '../../shared/table/RecordsPage.js';
import { useListSearch } from '../../shared/table/use-list-search.js';
import { venuesQuery } from './venues.queries.js';

export function VenuesPage() {
  const { venues: text } = useText(records);
  const { venueKind } = useText(common);
  const { language } = useLanguage();
  const list = useListSearch();
  const query = useQuery(venuesQuery(list.search));
  const divisions = useDivisions();
  const mayWrite = useMay('venue:write');
  const number = (value: number | null) => (value === null ? '' : formatNumber(language, value));
  const columns: Column<VenueRow>[] = [
    {
      key: 'name',
      header: text.name,
      cell: (row) => (
        <Link to="/venues/$id" params={{ id: row.id }}>
          {textIn(row.name, language)}
        </Link>
      ),
      lines: 160,
    },
    { key: 'city', header: text.city, cell: (row) => textIn(row.city, language), wideOnly: true },
    {
      key: 'oblast',
      header: text.oblast,
      cell: (row) => (row.divisionId ? divisions.nameOf(row.divisionId) : ''),
    },
    {
      key: 'kind',
      header: text.kind,
      cell: (row) => venueKind[row.kind as keyof typeof venueKind],
      wideOnly: true,
    },
    { key: 'host', header: text.host, cell: (row) => textIn(row.hostName, language), wideOnly: true },
    { key: 'spaces', header: text.spaces, cell: (row) => number(row.spaces), numeric: true },
    { key: 'capacity', header: text.capacity, cell: (row) => number(row.capacity), numeric: true },
  ];
  return (
    <RecordsPage
      text={text}
      list={list}
      query={query}
      columns={columns}
      filters={[
        { name: 'oblast', label: text.oblast, choices: divisions.choices },
        {
          name: 'type',
          label: text.kind,
          choices: Object.entries(venueKind).map(([value, label]) => ({ value, label })),
        },
      ]}
      createAt={mayWrite ? '/venues/new' : undefined}
    />
  );
}
