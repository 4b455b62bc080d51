import { Checkbox, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answers, textIn, type Answer } from '@birge/domain';
import { common, eventPage, partnerAsked, partnersSide } from '@birge/i18n';
import type { ParticipationView } from '@birge/api-client';
import { useToast } from '../feedback/use-toast.js';
import { DialogForm } from '../form/DialogForm.js';
import formStyles from '../form/form.module.css';
import { WallTimeField } from '../form/WallTimeField.js';
import { organizationQuery } from '../pick/organization.queries.js';
import { useFields } from '../form/use-fields.js';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { answerGlyph } from '../look/AnswerMark.js';
import { usePartnerAct, usePartners } from './partners-of.js';

/** An answer that somebody gave by phone, recorded with who gave it. */
export function PhoneAnswerDialog({ participation, onClose }: { participation: ParticipationView; onClose(): void }) {
  const { partners: text } = useText(eventPage);
  const words = useText(common);
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
  const { kind } = usePartners();
  const asking = useText(partnerAsked);
  const record = usePartnerAct((acts) => {
    const { answer, answeredBy, note, contactId, saidAt, asTold } = fields.values;
    return acts.record(participation.id, {
      answer,
      ...(answeredBy && { answeredBy }),
      ...(note && { note }),
      ...(contactId && { contactId }),
      ...(saidAt && { saidAt }),
      ...(asTold && { asTold }),
    });
  });
  const submit = () =>
    record.mutate(undefined, {
      onSuccess: () => {
        toast.done(text.recorded);
        onClose();
      },
      onError: fields.refuse,
    });
  return (
    <DialogForm
      title={`${text.phone}: ${textIn(participation.organization.name, language)}`}
      fields={fields}
      submit={text.record}
      saving={record.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
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
        <p className={formStyles.help}>{kind === 'event' ? phone.saidHelp : asking.saidHelp}</p>
      </div>
      {participation.invitations.length > 0 && (
        <Checkbox
          label={kind === 'event' ? phone.asTold : asking.asTold}
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
    </DialogForm>
  );
}
