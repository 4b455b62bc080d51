import { Select } from '@mantine/core';
import { bulkActs, eventPage } from '@birge/i18n';
import type { Fields } from '../form/use-fields.js';
import { useText } from '../language/LanguageProvider.js';
import { PersonPicker } from '../pick/PersonPicker.js';
import { useEventTypes } from '../reference/use-reference.js';
import type { BulkValues } from './bulk-values.js';

/** Who, and with which duty. */
export function AssignFields({ fields: { values, set, errorAt } }: { fields: Fields<BulkValues> }) {
  const { assign: text } = useText(eventPage);
  const words = useText(bulkActs);
  const { dutyChoices } = useEventTypes();
  return (
    <>
      <PersonPicker
        label={text.person}
        help={words.assignHelp}
        value={values.personId}
        onChange={(personId) => set('personId', personId)}
        error={errorAt('personId')}
        required
      />
      <Select
        label={text.duty}
        data={dutyChoices}
        value={values.dutyId}
        onChange={(dutyId) => set('dutyId', dutyId)}
        error={errorAt('dutyId')}
        searchable
        allowDeselect={false}
      />
    </>
  );
}
