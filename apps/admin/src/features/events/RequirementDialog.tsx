import type { FormEvent } from 'react';
import { Button, Checkbox, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { textIn } from '@birge/domain';
import { eventPage, forms } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { EventView, RequirementView } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { DateField } from '../../shared/form/DateField.js';
import formStyles from '../../shared/form/form.module.css';
import { useFields } from '../../shared/form/use-fields.js';
import { changedIn } from '../../shared/form/use-record-form.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useEventAct } from './use-event-act.js';

/** What became of one requirement: whether it is needed here, and of a permission when it was asked for and what came. */
export function RequirementDialog({
  event,
  requirement,
  onClose,
}: {
  event: EventView;
  requirement: RequirementView;
  onClose(): void;
}) {
  const { requirements: text } = useText(eventPage);
  const form = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const { needed, neededBy, sentOn, answeredOn, granted, number } = requirement;
  const fields = useFields({ needed, neededBy, sentOn, answeredOn, granted, number });
  const { values, set, errorAt } = fields;
  const save = useEventAct(event.id, () =>
    api.patch<EventView>(
      '/api/requirements/{id}',
      { ...changedIn(fields.start, values), version: requirement.version },
      { path: { id: requirement.id } },
    ),
  );
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate(undefined, {
      onSuccess: () => {
        toast.doneTo(event.id, form.saved);
        onClose();
      },
      onError: fields.refuse,
    });
  };
  const result = values.granted === null ? 'open' : values.granted ? 'granted' : 'refused';
  return (
    <Modal
      opened
      onClose={onClose}
      title={textIn(requirement.label, language)}
      closeButtonProps={{ 'aria-label': form.close }}
    >
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        <Checkbox
          label={text.needed}
          checked={values.needed}
          onChange={(changed) => set('needed', changed.currentTarget.checked)}
        />
        <DateField
          label={text.neededBy}
          value={values.neededBy}
          onChange={(date) => set('neededBy', date)}
          error={errorAt('neededBy')}
        />
        {requirement.kind === 'permission' && (
          <>
            <div className={formStyles.row}>
              <DateField
                label={text.sentOn}
                value={values.sentOn}
                onChange={(date) => set('sentOn', date)}
                error={errorAt('sentOn')}
                width={180}
              />
              <DateField
                label={text.answeredOn}
                value={values.answeredOn}
                onChange={(date) => set('answeredOn', date)}
                error={errorAt('answeredOn')}
                width={180}
              />
            </div>
            <div>
              <div className={formStyles.label} id="result">
                {text.result}
              </div>
              <SegmentedControl
                aria-labelledby="result"
                value={result}
                onChange={(next) => set('granted', next === 'open' ? null : next === 'granted')}
                data={[
                  { value: 'open', label: text.open },
                  { value: 'granted', label: text.granted },
                  { value: 'refused', label: text.refused },
                ]}
              />
            </div>
            <TextInput
              label={text.number}
              value={values.number ?? ''}
              onChange={(typed) => set('number', typed.currentTarget.value || null)}
              error={errorAt('number')}
              maxLength={120}
            />
          </>
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
