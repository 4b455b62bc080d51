import { textIn } from '@birge/domain';
import { common } from '@birge/i18n';
import type { ParticipationView } from '@birge/api-client';
import { useLanguage, useText } from '../../../shared/language/LanguageProvider.js';
import { ContactsField } from '../../../shared/pick/ContactsField.js';

interface Props {
  participation: ParticipationView;
  value: readonly string[];
  onChange(contactIds: string[]): void;
}

/** The contacts of a partner of the event; who is invited is marked. */
export function ContactChecks({ participation: { organization, role, invitations }, value, onChange }: Props) {
  const { participationRole } = useText(common);
  const { language } = useLanguage();
  return (
    <ContactsField
      label={`${textIn(organization.name, language)} · ${participationRole[role]}`}
      organizationId={organization.id}
      invited={new Set(invitations.flatMap(({ revoked, contact }) => (revoked ? [] : [contact.id])))}
      value={value}
      onChange={onChange}
    />
  );
}
