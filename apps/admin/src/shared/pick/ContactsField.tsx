import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { partnersSide } from '@birge/i18n';
import formStyles from '../form/form.module.css';
import { useText } from '../language/LanguageProvider.js';
import { organizationQuery } from './organization.queries.js';

interface Props {
  label: string;
  description?: string | undefined;
  organizationId: string;
  /** Who has an open invitation already. */
  invited?: ReadonlySet<string>;
  value: readonly string[];
  onChange(contactIds: string[]): void;
  error?: string | undefined;
}

/** The contacts of one organization; who has no address is shown and cannot be chosen. */
export function ContactsField({ label, description, organizationId, invited, value, onChange, error }: Props) {
  const { invite: words } = useText(partnersSide);
  const { data } = useQuery(organizationQuery(organizationId));
  const contacts = data?.contacts.filter(({ archived }) => !archived) ?? [];
  const labelOf = ({ id, name, email }: (typeof contacts)[number]) =>
    !email ? words.noMail(name) : invited?.has(id) ? words.invited(name) : name;
  return (
    <Checkbox.Group label={label} description={description} value={[...value]} onChange={onChange} error={error}>
      {data && contacts.length === 0 && <p className={formStyles.help}>{words.noContacts}</p>}
      <div className={formStyles.checks}>
        {contacts.map((contact) => (
          <Checkbox key={contact.id} value={contact.id} label={labelOf(contact)} disabled={!contact.email} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
