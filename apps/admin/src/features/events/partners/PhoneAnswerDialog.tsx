import type { FormEvent } from 'react';
import { Button, Checkbox, Modal, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answers, textIn, type Answer } from '@birge/domain';
import { common, eventPage, forms, partnersSide } from '@birge/i18n';
import { api } from '../../../shared/api.js';
import type { EventView, ParticipationView } from '@birge/api-client';
import { ProblemNote } from '../../../shared/feedback/ProblemNote.js';
import { useToast } from '../../../shared/feedback/use-toast.js';
import formStyles from '../../../shared/form/form.module.css';
import { WallTimeField } from '../../../shared/form/WallTimeField.js';
import { organizationQuery } from '../../../shared/pick/organization.queries.js';
import { useFields } from '../../../shared/form/use-fields.js';
import { useLanguage, useText } from '../../../shared/language/LanguageProvider.js';
import { answerGlyph } from '../../../shared/look/AnswerMark.js';
import { useEventAct } from '../use-event-act.js';

/** An answer that somebody gave by phone, recorded with who gave it. */
export function PhoneAnswerDialog({
  event,
  participation,
  onClose,
}: {
  event: EventView;
  participation: ParticipationView;
  onClose(): void;
}) {
  const { partners: text } = useText(eventPage);
  const words = useText(common);
  const form = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const { phone } = useText(partnersSide);
  const organization = useQuery(organizationQuery(participation.organization.id));
  const contacts = organization.data?.contacts.filter(({ archived }) => !archived) ?? [];
  const fields = useFields({
    answer: 'accepted' as Answer,
    answeredBy: '',
    note: '',
    contactId: null as string | null,
    saidAt: '',
    asTold: false,
  });
  const record = useEventAct(event.id, () => {
    const { answer, answeredBy, note, contactId, saidAt, asTold } = fields.values;
    return api.post<ParticipationView>(
      '/api/participations/{id}/answers',
      {
        answer,
        ...(answeredBy && { answeredBy }),
        ...(note && { note }),
        ...(contactId && { contactId }),
        ...(saidAt && { saidAt }),
        ...(asTold && { asTold }),
      },
      { path: { id: participation.id } },
    );
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    record.mutate(undefined, {
      onSuccess: () => {
        toast.done(text.recorded);
        onClose();
      },
      onError: fields.refuse,
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${text.phone}: ${textIn(participation.organization.name, language)}`}
      closeButtonProps={{ 'aria-label': form.close }}
    >
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        <Radio.Group
          label={text.answer}
          value={fields.values.answer}
          onChange={(answer) => fields.set('answer', answer as Answer)}
          error={fields.errorAt('answer')}
        >
          <div className={formStyles.checks}>
            {answers
              .filter((answer) => answer !== 'needs-action')
              .map((answer) => (
                <Radio key={answer} value={answer} label={`${answerGlyph[answer]} ${words.answer[answer]}`} />
              ))}
          </div>
        </Radio.Group>
        {contacts.length > 0 && (
          <Select
            label={phone.contact}
            placeholder={phone.nobody}
            data={contacts.map(({ id, name }) => ({ value: id, label: name }))}
            value={fields.values.contactId}
            onChange={(contactId) => {
              fields.set('contactId', contactId);
              const name = contacts.find(({ id }) => id === contactId)?.name;
              if (name && !fields.values.answeredBy) fields.set('answeredBy', name);
            }}
            error={fields.errorAt('contactId')}
            clearable
          />
        )}
        <TextInput
          label={text.answeredBy}
          value={fields.values.answeredBy}
          onChange={(typed) => fields.set('answeredBy', typed.currentTarget.value)}
          error={fields.errorAt('answeredBy')}
          maxLength={120}
        />
        <div>
          <WallTimeField
            label={phone.saidAt}
            value={fields.values.saidAt}
            onChange={(saidAt) => fields.set('saidAt', saidAt)}
            error={fields.errorAt('saidAt')}
          />
          <p className={formStyles.help}>{phone.saidHelp}</p>
        </div>
        {participation.invitations.length > 0 && (
          <Checkbox
            label={phone.asTold}
            checked={fields.values.asTold}
            onChange={(changed) => fields.set('asTold', changed.currentTarget.checked)}
            error={fields.errorAt('asTold')}
          />
        )}
        <Textarea
          label={text.note}
          value={fields.values.note}
          onChange={(typed) => fields.set('note', typed.currentTarget.value)}
          error={fields.errorAt('note')}
          autosize
          minRows={2}
          maxRows={8}
        />
        <div className={formStyles.buttons}>
          <Button type="submit" loading={record.isPending}>
            {text.record}
          </Button>
          <Button variant="default" onClick={onClose}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
