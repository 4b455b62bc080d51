import { Checkbox, Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { languages, type Language } from '@birge/domain';
import { forms, ownLanguageNames, records } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { ContactView, OrganizationView } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { RecordDialog } from '../../shared/form/RecordDialog.js';
import { showValue } from '../../shared/form/show-value.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';

interface Props {
  organization: OrganizationView;
  contact: ContactView | null;
  onClose(): void;
}

const valuesOf = ({ name, position, email, phone, language, archived }: ContactView) => {
  return { name, position, email, phone, language, archived };
};
type Values = ReturnType<typeof valuesOf>;

/** Who is written to, and how. */
export function ContactDialog({ organization, contact, onClose }: Props) {
  const { organizations: text, archived: archivedLabel } = useText(records);
  const form = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const queryClient = useQueryClient();
  const labels = { ...text, name: text.contactName, archived: archivedLabel };
  return (
    <RecordDialog<ContactView, Values>
      title={contact ? contact.name : text.addContact}
      record={contact}
      initial={{ name: '', position: null, email: null, phone: null, language, archived: false }}
      valuesOf={valuesOf}
      create={({ archived: _, ...created }, idempotencyKey) =>
        api.post<ContactView>('/api/organizations/{id}/contacts', created, {
          path: { id: organization.id },
          idempotencyKey,
        })
      }
      save={(changed, version) =>
        api.patch<ContactView>('/api/contacts/{id}', { ...changed, version }, { path: { id: contact!.id } })
      }
      labelOf={(name) => labels[name]}
      show={(name, value) =>
        showValue(language, value, (one) => (name === 'language' ? ownLanguageNames[one as Language].long : one))
      }
      onSaved={() => {
        void queryClient.invalidateQueries({ queryKey: ['organization', organization.id] });
        void queryClient.invalidateQueries({ queryKey: ['organizations'] });
        toast.done(form.saved);
        onClose();
      }}
      onClose={onClose}
    >
      {({ values, set, errorAt }) => (
        <>
          <TextInput
            label={labels.name}
            value={values.name}
            onChange={(typed) => set('name', typed.currentTarget.value)}
            error={errorAt('name')}
            data-autofocus
          />
          <TextInput
            label={text.position}
            value={values.position ?? ''}
            onChange={(typed) => set('position', typed.currentTarget.value || null)}
            error={errorAt('position')}
          />
          <TextInput
            label={text.email}
            type="email"
            value={values.email ?? ''}
            onChange={(typed) => set('email', typed.currentTarget.value || null)}
            error={errorAt('email')}
          />
          <TextInput
            label={text.phone}
            type="tel"
            value={values.phone ?? ''}
            onChange={(typed) => set('phone', typed.currentTarget.value || null)}
            error={errorAt('phone')}
          />
          <Select
            label={text.language}
            data={languages.map((one) => ({ value: one, label: ownLanguageNames[one].long }))}
            value={values.language}
            onChange={(one) => set('language', one as Language)}
            error={errorAt('language')}
            allowDeselect={false}
          />
          {contact && (
            <Checkbox
              label={archivedLabel}
              checked={values.archived}
              onChange={(changed) => set('archived', changed.currentTarget.checked)}
            />
          )}
        </>
      )}
    </RecordDialog>
  );
}
