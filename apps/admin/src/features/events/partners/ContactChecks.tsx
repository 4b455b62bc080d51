import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { common, partnersSide } from '@birge/i18n';
import type { ParticipationView } from '@birge/api-client';
import formStyles from '../../../shared/form/form.module.css';
import { useLanguage, useText } from '../../../shared/language/LanguageProvider.js';
import { organizationQuery } from '../../../shared/pick/organization.queries.js';

interface Props {
  participation: ParticipationView;
  value: readonly string[];
  onChange(contactIds: string[]): void;
}

/** The contacts of one organization; who has no address is shown and cannot be chosen. */
export function ContactChecks({ participation, value, onChange }: Props) {
  const { invite: words } = useText(partnersSide);
  const { participationRole } = useText(common);
  const { language } = useLanguage();
  const { data } = useQuery(organizationQuery(participation.organization.id));
  const contacts = data?.contacts.filter(({ archived }) => !archived) ?? [];
  const invited = new Set(participation.invitations.flatMap(({ revoked, contact }) => (revoked ? [] : [contact.id])));
  const labelOf = ({ id, name, email }: (typeof contacts)[number]) =>
    !email ? words.noMail(name) : invited.has(id) ? words.invited(name) : name;
  return (
    <Checkbox.Group
      label={`${textIn(participation.organization.name, language)} · ${participationRole[participation.role]}`}
      value={[...value]}
      onChange={onChange}
    >
      {data && contacts.length === 0 && <p className={formStyles.help}>{words.noContacts}</p>}
      <div className={formStyles.checks}>
        {contacts.map((contact) => (
          <Checkbox key={contact.id} value={contact.id} label={labelOf(contact)} disabled={!contact.email} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
