import type { FormEvent } from 'react';
import { Button, Modal, Select } from '@mantine/core';
import { participationRoles, type Localized, type ParticipationRole } from '@birge/domain';
import { common, eventPage, forms } from '@birge/i18n';
import { api } from '../../../shared/api.js';
import type { EventView } from '@birge/api-client';
import { ProblemNote } from '../../../shared/feedback/ProblemNote.js';
import { useToast } from '../../../shared/feedback/use-toast.js';
import formStyles from '../../../shared/form/form.module.css';
import { LocalizedTexts } from '../../../shared/form/LocalizedTexts.js';
import { useCreationKey } from '../../../shared/form/use-creation-key.js';
import { useFields } from '../../../shared/form/use-fields.js';
import { useText } from '../../../shared/language/LanguageProvider.js';
import { OrganizationPicker } from '../../../shared/pick/OrganizationPicker.js';
import { useEventAct } from '../use-event-act.js';

interface Values {
  organizationId: string | null;
  role: ParticipationRole;
  asked: Localized;
}

/** An organization, its role, and what is asked of it. */
export function NewPartnerDialog({ event, onClose }: { event: EventView; onClose(): void }) {
  const { partners: text } = useText(eventPage);
  const words = useText(common);
  const form = useText(forms);
  const toast = useToast();
  const [key, renewKey] = useCreationKey();
  const fields = useFields<Values>({ organizationId: null, role: 'partner', asked: {} });
  const add = useEventAct(event.id, () =>
    api.post<EventView>('/api/events/{id}/participations', fields.values, {
      path: { id: event.id },
      idempotencyKey: key,
    }),
  );
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    add.mutate(undefined, {
      onSuccess: () => {
        toast.done(form.saved);
        onClose();
      },
      onError: (error) => {
        fields.refuse(error);
        renewKey();
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={text.add} size="lg" closeButtonProps={{ 'aria-label': form.close }}>
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        <OrganizationPicker
          label={text.organization}
          value={fields.values.organizationId}
          onChange={(id) => fields.set('organizationId', id)}
          error={fields.errorAt('organizationId')}
          required
        />
        <Select
          label={text.role}
          data={participationRoles.map((role) => ({ value: role, label: words.participationRole[role] }))}
          value={fields.values.role}
          onChange={(role) => fields.set('role', role as ParticipationRole)}
          error={fields.errorAt('role')}
          allowDeselect={false}
        />
        <LocalizedTexts
          fields={[{ name: 'asked', label: text.asked, help: text.askedHelp, lines: 2 }]}
          values={fields.values}
          errors={fields.errors}
          onChange={fields.set}
        />
        <div className={formStyles.buttons}>
          <Button type="submit" loading={add.isPending}>
            {text.add}
          </Button>
          <Button variant="default" onClick={onClose}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
