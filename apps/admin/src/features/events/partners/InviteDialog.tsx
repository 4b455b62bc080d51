import type { FormEvent } from 'react';
import { Button, Modal, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { languages, textIn, type Language } from '@birge/domain';
import { eventPage, forms, ownLanguageNames } from '@birge/i18n';
import { api } from '../../../shared/api.js';
import type { EventView, ParticipationView } from '@birge/api-client';
import { ProblemNote } from '../../../shared/feedback/ProblemNote.js';
import { useToast } from '../../../shared/feedback/use-toast.js';
import { DateField } from '../../../shared/form/DateField.js';
import formStyles from '../../../shared/form/form.module.css';
import { useFields } from '../../../shared/form/use-fields.js';
import { useCreationKey } from '../../../shared/form/use-creation-key.js';
import { useLanguage, useText } from '../../../shared/language/LanguageProvider.js';
import { organizationQuery } from '../../../shared/pick/organization.queries.js';
import { useEventAct } from '../use-event-act.js';
import { usualDeadline } from './usual-deadline.js';

interface Values {
  contactId: string | null;
  /** None chosen: the contact's own. */
  language: Language | null;
  deadline: string | null;
}

/** A letter to one contact with a link of its own; it is written into the outbox. */
export function InviteDialog({
  event,
  participation,
  onClose,
}: {
  event: EventView;
  participation: ParticipationView;
  onClose(): void;
}) {
  const { partners: text } = useText(eventPage);
  const form = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const [key, renewKey] = useCreationKey();
  const organization = useQuery(organizationQuery(participation.organization.id));
  const contacts = organization.data?.contacts.filter(({ archived }) => !archived) ?? [];
  const fields = useFields<Values>({ contactId: null, language: null, deadline: usualDeadline(event) });
  const contact =
    contacts.find(({ id }) => id === fields.values.contactId) ?? (contacts.length === 1 ? contacts[0] : undefined);
  const invite = useEventAct(event.id, () =>
    api.post<ParticipationView>(
      '/api/participations/{id}/invitations',
      {
        contactId: contact?.id ?? null,
        language: fields.values.language ?? contact?.language,
        deadline: fields.values.deadline,
      },
      { path: { id: participation.id }, idempotencyKey: key },
    ),
  );
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    invite.mutate(undefined, {
      onSuccess: () => {
        toast.done(text.invited);
        onClose();
      },
      onError: (error) => {
        fields.refuse(error);
        renewKey();
      },
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${text.invite}: ${textIn(participation.organization.name, language)}`}
      closeButtonProps={{ 'aria-label': form.close }}
    >
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        {organization.data && contacts.length === 0 ? (
          <p className={formStyles.lead}>
            {text.noContact}{' '}
            <Link to="/organizations/$id" params={{ id: participation.organization.id }}>
              {text.toOrganization}
            </Link>
          </p>
        ) : (
          <Select
            label={text.contact}
            data={contacts.map(({ id, name, position }) => ({
              value: id,
              label: [name, position].filter(Boolean).join(', '),
            }))}
            value={contact?.id ?? null}
            onChange={(contactId) => fields.set('contactId', contactId)}
            error={fields.errorAt('contactId')}
            allowDeselect={false}
          />
        )}
        <Select
          label={text.language}
          data={languages.map((one) => ({ value: one, label: ownLanguageNames[one].long }))}
          value={fields.values.language ?? contact?.language ?? null}
          onChange={(one) => fields.set('language', one as Language)}
          error={fields.errorAt('language')}
          allowDeselect={false}
        />
        <DateField
          label={text.deadline}
          help={text.deadlineHelp}
          value={fields.values.deadline}
          onChange={(date) => fields.set('deadline', date)}
          error={fields.errorAt('deadline')}
          width="100%"
        />
        <div className={formStyles.buttons}>
          <Button type="submit" loading={invite.isPending}>
            {text.send}
          </Button>
          <Button variant="default" onClick={onClose}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
