import { textIn } from '@birge/domain';
import { common } from '@birge/i18n';
import type { ParticipationView } from '@birge/api-client';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { ContactsField } from '../pick/ContactsField.js';
import { askedWords } from './asked-words.js';

interface Props {
  participation: ParticipationView;
  value: readonly string[];
  error: string | undefined;
  /** What is asked stands above already. */
  told: boolean;
  onChange(contactIds: string[]): void;
}

/** The contacts of a partner; who is invited is marked. */
export function ContactChecks({ participation, value, error, told, onChange }: Props) {
  const { organization, role, invitations } = participation;
  const { participationRole } = useText(common);
  const { language } = useLanguage();
  return (
    <ContactsField
      label={`${textIn(organization.name, language)} · ${participationRole[role]}`}
      description={told ? undefined : askedWords(language, participation)}
      organizationId={organization.id}
      invited={new Set(invitations.flatMap(({ revoked, contact }) => (revoked ? [] : [contact.id])))}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}
