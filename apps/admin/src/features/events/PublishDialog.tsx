import { useState } from 'react';
import { Textarea } from '@mantine/core';
import { eventPage } from '@birge/i18n';
import type { PublishingItem } from '@birge/api-client';
import { DialogForm } from '../../shared/form/DialogForm.js';
import formStyles from '../../shared/form/form.module.css';
import { useFields } from '../../shared/form/use-fields.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { NoHarmField } from '../../shared/told/NoHarmField.js';
import { Suspicions } from '../../shared/told/Suspicions.js';

export interface PublishingReasons {
  reason: string;
  noHarm: string;
}

interface Props {
  item: PublishingItem;
  onClose(): void;
  /** What stood against it, in words; nothing when it is published. */
  publish(reasons: PublishingReasons): Promise<string | undefined>;
}

/** Asks for the reasons that publishing this event needs; a refusal stays here with what was typed. */
export function PublishDialog({ item, onClose, publish }: Props) {
  const text = useText(eventPage);
  const fields = useFields<PublishingReasons>({ reason: '', noHarm: '' });
  const [refused, setRefused] = useState<string>();
  const [sending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    try {
      const against = await publish(fields.values);
      setRefused(against);
      if (!against) onClose();
    } catch (error) {
      fields.refuse(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <DialogForm
      title={text.publishing.publish}
      fields={fields}
      submit={text.publishing.publish}
      saving={sending}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      {refused && (
        <p role="alert" className={formStyles.refused}>
          {refused}
        </p>
      )}
      {item.needsReason && (
        <Textarea
          label={text.reason}
          description={text.publishing.quorumLead}
          value={fields.values.reason}
          error={fields.errorAt('reason')}
          onChange={(event) => fields.set('reason', event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={8}
          data-autofocus
        />
      )}
      <Suspicions suspicions={item.suspicions} />
      {item.suspicions.length > 0 && (
        <NoHarmField
          value={fields.values.noHarm}
          onChange={(typed) => fields.set('noHarm', typed)}
          error={fields.errorAt('noHarm')}
        />
      )}
    </DialogForm>
  );
}
