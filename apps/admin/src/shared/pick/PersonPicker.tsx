import { api } from '../api.js';
import type { Page, PersonRow } from '@birge/api-client';
import { SearchPicker, type PickerProps } from '../form/SearchPicker.js';

export function PersonPicker(props: PickerProps & { chosen?: string }) {
  return (
    <SearchPicker
      {...props}
      what="people"
      find={async (q, signal) => {
        const { items } = await api.get<Page<PersonRow>>('/api/people', { query: { q }, signal });
        return items.map(({ id, name }) => ({ value: id, label: name }));
      }}
    />
  );
}
