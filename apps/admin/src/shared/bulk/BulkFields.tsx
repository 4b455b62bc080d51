import { Checkbox, NumberInput, Select, TagsInput, Textarea } from '@mantine/core';
import type { StateAct } from '@birge/domain';
import { bulkActs, eventPage, events, publishingActs } from '@birge/i18n';
import type { Fields } from '../form/use-fields.js';
import { useText } from '../language/LanguageProvider.js';
import { PersonPicker } from '../pick/PersonPicker.js';
import { NoHarmField } from '../told/NoHarmField.js';
import { AssignFields } from './AssignFields.js';
import { asksReason, statesForMany, type BulkValues } from './bulk-values.js';
import { InviteFields } from './InviteFields.js';

interface BulkFieldsProps {
  fields: Fields<BulkValues>;
  mayPublish: boolean;
}

/** The fields of the chosen act. */
export function BulkFields({ fields, mayPublish }: BulkFieldsProps) {
  const { values, set, errorAt } = fields;
  const words = useText(bulkActs);
  const event = useText(eventPage);
  const acts = useText(publishingActs);
  const { field } = useText(events);
  const reason = (help: string) => (
    <Textarea
      label={event.reason}
      description={help}
      value={values.reason}
      onChange={({ currentTarget }) => set('reason', currentTarget.value)}
      error={errorAt('reason')}
      autosize
      minRows={2}
      maxRows={6}
    />
  );
  switch (values.act) {
    case 'shift':
      return (
        <NumberInput
          label={words.days}
          description={words.daysHelp}
          value={values.days}
          onChange={(value) => set('days', value === '' || value === '-' ? '' : Number(value))}
          min={-366}
          max={366}
          allowDecimal={false}
          error={errorAt('days')}
        />
      );
    case 'coordinator':
      return (
        <PersonPicker
          label={field.coordinatorId}
          help={words.coordinatorHelp}
          value={values.coordinatorId}
          onChange={(id) => set('coordinatorId', id)}
          error={errorAt('coordinatorId')}
        />
      );
    case 'assign':
      return <AssignFields fields={fields} />;
    case 'invite':
      return <InviteFields fields={fields} />;
    case 'tags':
      return (
        <>
          <TagsInput
            label={words.addTags}
            value={values.addTags}
            onChange={(tags) => set('addTags', tags)}
            error={errorAt('addTags')}
            maxTags={20}
            acceptValueOnBlur
          />
          <TagsInput
            label={words.removeTags}
            value={values.removeTags}
            onChange={(tags) => set('removeTags', tags)}
            error={errorAt('removeTags')}
            maxTags={20}
            acceptValueOnBlur
          />
        </>
      );
    case 'state':
      return (
        <>
          <Select
            label={words.state}
            data={statesForMany.map((act) => ({ value: act, label: event.act[act] }))}
            value={values.state}
            onChange={(act) => set('state', (act as StateAct | null) ?? values.state)}
            error={errorAt('state')}
            allowDeselect={false}
          />
          {asksReason(values.state) && reason(values.state === 'cancel' ? event.cancelLead : event.confirmLead)}
          {values.state === 'cancel' && mayPublish && (
            <Checkbox
              label={event.tellPublic}
              description={event.tellPublicHelp}
              checked={values.publish}
              onChange={({ currentTarget }) => set('publish', currentTarget.checked)}
            />
          )}
        </>
      );
    case 'publish':
      return (
        <>
          {reason(words.publishReasonHelp)}
          <NoHarmField value={values.noHarm} onChange={(typed) => set('noHarm', typed)} error={errorAt('noHarm')} />
        </>
      );
    case 'unpublish':
      return reason(acts.unpublishHelp);
  }
}
