import type { FormEvent } from 'react';
import { Button, Modal, Select } from '@mantine/core';
import { languages, type Language } from '@birge/domain';
import { eventPage, forms, ownLanguageNames, partnersSide } from '@birge/i18n';
import type { EventView } from '@birge/api-client';
import { api } from '../../../shared/api.js';
import { ProblemNote } from '../../../shared/feedback/ProblemNote.js';
import { useToast } from '../../../shared/feedback/use-toast.js';
import { DateField } from '../../../shared/form/DateField.js';
import formStyles from '../../../shared/form/form.module.css';
import { useCreationKey } from '../../../shared/form/use-creation-key.js';
import { useFields } from '../../../shared/form/use-fields.js';
import { useText } from '../../../shared/language/LanguageProvider.js';
import { useEventAct } from '../use-event-act.js';
import { ContactChecks } from './ContactChecks.js';
import { usualDeadline } from './usual-deadline.js';

interface Values {
  /** Contacts by participation. */
  groups: Readonly<Record<string, readonly string[]>>;
  language: Language | null;
  deadline: string | null;
}

/** Contacts of all partners of the event, several of each at once: every letter is written, or none. */
export function InviteSeveralDialog({ event, onClose }: { event: EventView; onClose(): void }) {
  const { partners: text } = useText(eventPage);
  const { invite: words } = useText(partnersSide);
  const form = useText(forms);
  const toast = useToast();
  const [key, renewKey] = useCreationKey();
  const fields = useFields<Values>({ groups: {}, language: null, deadline: usualDeadline(event) });
  const { groups, language, deadline } = fields.values;
  const count = Object.values(groups).reduce((sum, list) => sum + list.length, 0);
  const invite = useEventAct(event.id, () =>
    api.post<EventView>(
      '/api/events/{id}/invitations',
      {
        groups: Object.entries(groups).flatMap(([participationId, contactIds]) =>
          contactIds.length > 0 ? [{ participationId, contactIds }] : [],
        ),
        ...(language && { language }),
        deadline,
      },
      { path: { id: event.id }, idempotencyKey: key },
    ),
  );
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    invite.mutate(undefined, {
      onSuccess: () => {
        toast.done(words.done(count));
        onClose();
      },
      onError: (error) => {
        fields.refuse(error);
        renewKey();
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg" closeButtonProps={{ 'aria-label': form.close }}>
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        <p className={formStyles.lead}>{words.lead}</p>
        {event.participations.map((participation) => (
          <ContactChecks
            key={participation.id}
            participation={participation}
            value={groups[participation.id] ?? []}
            onChange={(contactIds) => fields.set('groups', { ...groups, [participation.id]: contactIds })}
          />
        ))}
        <Select
          label={text.language}
          placeholder={words.ownLanguage}
          data={languages.map((one) => ({ value: one, label: ownLanguageNames[one].long }))}
          value={language}
          onChange={(one) => fields.set('language', one as Language | null)}
          error={fields.errorAt('language')}
          clearable
        />
        <DateField
          label={text.deadline}
          help={text.deadlineHelp}
          value={deadline}
          onChange={(date) => fields.set('deadline', date)}
          error={fields.errorAt('deadline')}
          width="100%"
        />
        <div className={formStyles.buttons}>
          <Button type="submit" loading={invite.isPending} disabled={count === 0}>
            {words.send(count)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
