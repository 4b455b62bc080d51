import { Select } from '@mantine/core';
import { participationRoles, type ParticipationRole } from '@birge/domain';
import { bulkActs, common, eventPage, records } from '@birge/i18n';
import { DateField } from '../form/DateField.js';
import type { Fields } from '../form/use-fields.js';
import { useText } from '../language/LanguageProvider.js';
import { ContactsField } from '../pick/ContactsField.js';
import { OrganizationPicker } from '../pick/OrganizationPicker.js';
import type { BulkValues } from './bulk-values.js';

/** Which organization, as what, whom of it, and until when an answer is taken. */
export function InviteFields({ fields: { values, set, setValues, errorAt } }: { fields: Fields<BulkValues> }) {
  const { partners: text } = useText(eventPage);
  const { organizations } = useText(records);
  const { participationRole } = useText(common);
  const words = useText(bulkActs);
  const { organizationId, role, contactIds, deadline } = values;
  return (
    <>
      <OrganizationPicker
        label={text.organization}
        help={words.inviteHelp}
        value={organizationId}
        onChange={(id) => {
          set('organizationId', id);
          setValues((now) => ({ ...now, contactIds: [] }));
        }}
        error={errorAt('organizationId')}
        required
      />
      <Select
        label={text.role}
        data={participationRoles.map((one) => ({ value: one, label: participationRole[one] }))}
        value={role}
        onChange={(one) => set('role', one as ParticipationRole)}
        error={errorAt('role')}
        allowDeselect={false}
      />
      {organizationId && (
        <ContactsField
          label={organizations.contacts}
          organizationId={organizationId}
          value={contactIds}
          onChange={(ids) => set('contactIds', ids)}
          error={errorAt('contactIds')}
        />
      )}
      <DateField
        label={text.deadline}
        help={words.deadlineHelp}
        value={deadline}
        onChange={(date) => set('deadline', date)}
        error={errorAt('deadline')}
        width="100%"
      />
    </>
  );
}
