import { textIn } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api.js';
import type { Page, VenueRow } from '@birge/api-client';
import { SearchPicker, type PickerProps } from '../form/SearchPicker.js';
import { useLanguage } from '../language/LanguageProvider.js';
import { venueQuery } from './venue.queries.js';

export function VenuePicker(props: PickerProps) {
  const { language } = useLanguage();
  const { data } = useQuery({ ...venueQuery(props.value ?? ''), enabled: Boolean(props.value) });
  const named = (venue: Pick<VenueRow, 'name' | 'city'>) =>
    [textIn(venue.name, language), textIn(venue.city, language)].filter(Boolean).join(', ');
  return (
    <SearchPicker
      {...props}
      chosen={data && data.id === props.value ? named(data) : undefined}
      what="venues"
      find={async (q, signal) => {
        const { items } = await api.get<Page<VenueRow>>('/api/venues', { query: { q }, signal });
        return items.map((venue) => ({ value: venue.id, label: named(venue) }));
      }}
    />
  );
}
