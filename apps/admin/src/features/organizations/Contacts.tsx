import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { forms, ownLanguageNames, records } from '@birge/i18n';
import type { ContactView, OrganizationView } from '@birge/api-client';
import formStyles from '../../shared/form/form.module.css';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Undelivered } from '../../shared/look/Undelivered.js';
import { CloseLinks } from './CloseLinks.js';
import { ContactDialog } from './ContactDialog.js';
import styles from './organizations.module.css';

/** Who is written to. Internal: mail and phone are never shown in public. */
export function Contacts({ organization }: { organization: OrganizationView }) {
  const { organizations: text, archived } = useText(records);
  const { edit } = useText(forms);
  const [editing, setEditing] = useState<ContactView | 'new' | null>(null);
  return (
    <section className={formStyles.section} aria-labelledby="contacts">
      <div className={styles.head}>
        <h2 id="contacts">{text.contacts}</h2>
        {organization.mayWrite && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            {text.addContact}
          </Button>
        )}
      </div>
      {organization.contacts.length === 0 ? (
        <p className={styles.quiet}>{text.noContacts}</p>
      ) : (
        <ul className={styles.rows}>
          {organization.contacts.map((contact) => (
            <li key={contact.id} data-archived={contact.archived || undefined}>
              <div>
                <b>{contact.name}</b>
                {contact.position && <span className={styles.quiet}>, {contact.position}</span>}
                {contact.archived && <span className={styles.quiet}> · {archived}</span>}
                <div className={styles.reach}>
                  {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
                  {contact.phone && <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>}
                  <span className={styles.quiet}>{ownLanguageNames[contact.language].long}</span>
                </div>
                {contact.undelivered && !contact.archived && <Undelivered letter={contact.undelivered} />}
              </div>
              {organization.mayWrite && (
                <div className={styles.acts}>
                  {contact.hasLinks && <CloseLinks contact={contact} />}
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-sm"
                    onClick={() => setEditing(contact)}
                    aria-label={`${edit}: ${contact.name}`}
                  >
                    {edit}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={formStyles.help}>{text.contactsHelp}</p>
      {editing && (
        <ContactDialog
          organization={organization}
          contact={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
