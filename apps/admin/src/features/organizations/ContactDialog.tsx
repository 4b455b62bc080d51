import type { FormEvent } from 'react';
import { Button, Checkbox, Modal, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { languages, type Language } from '@birge/domain';
import { forms, ownLanguageNames, records } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { ContactView, OrganizationView } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import formStyles from '../../shared/form/form.module.css';
import { useCreationKey } from '../../shared/form/use-creation-key.js';
import { useFields } from '../../shared/form/use-fields.js';
import { changedIn } from '../../shared/form/use-record-form.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';

interface Props {
  organization: OrganizationView;
  contact: ContactView | null;
  onClose(): void;
}

export function ContactDialog({ organization, contact, onClose }: Props) {
  const { organizations: text, archived: archivedLabel } = useText(records);
  const form = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [key, renewKey] = useCreationKey();
  const fields = useFields({
    name: contact?.name ?? '',
    position: contact?.position ?? null,
    email: contact?.email ?? null,
    phone: contact?.phone ?? null,
    language: contact?.language ?? language,
    archived: contact?.archived ?? false,
  });
  const { values, set, errorAt } = fields;
  const save = useMutation({
    mutationFn: () => {
      if (contact)
        return api.patch<ContactView>(
          '/api/contacts/{id}',
          { ...changedIn(fields.start, values), version: contact.version },
          { path: { id: contact.id } },
        );
      const { archived: _, ...created } = values;
      return api.post<ContactView>('/api/organizations/{id}/contacts', created, {
        path: { id: organization.id },
        idempotencyKey: key,
      });
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['organization', organization.id] });
      void queryClient.invalidateQueries({ queryKey: ['organizations'] });
      toast.done(form.saved);
      onClose();
    },
    onError: (error) => {
      fields.refuse(error);
      renewKey();
    },
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={contact ? contact.name : text.addContact}
      closeButtonProps={{ 'aria-label': form.close }}
    >
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        <TextInput
          label={text.contactName}
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
        <div className={formStyles.buttons}>
          <Button type="submit" loading={save.isPending}>
            {form.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
