import { textIn } from '@birge/domain';
import { api } from '../api.js';
import type { OrganizationRow, Page } from '@birge/api-client';
import { SearchPicker, type PickerProps } from '../form/SearchPicker.js';
import { useLanguage } from '../language/LanguageProvider.js';

export function OrganizationPicker(props: PickerProps & { chosen?: string }) {
  const { language } = useLanguage();
  return (
    <SearchPicker
      {...props}
      what="organizations"
      find={async (q, signal) => {
        const { items } = await api.get<Page<OrganizationRow>>('/api/organizations', { query: { q }, signal });
        return items.map(({ id, name }) => ({ value: id, label: textIn(name, language) }));
      }}
    />
  );
}
