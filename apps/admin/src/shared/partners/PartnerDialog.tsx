import { Select } from '@mantine/core';
import { participationRoles, textIn, type AskedThing, type Localized, type ParticipationRole } from '@birge/domain';
import { common, eventPage, forms, partnerAsked } from '@birge/i18n';
import type { EditionPartnersView, EventView, ParticipationView } from '@birge/api-client';
import { useToast } from '../feedback/use-toast.js';
import { LocalizedTexts } from '../form/LocalizedTexts.js';
import { RecordDialog } from '../form/RecordDialog.js';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { OrganizationPicker } from '../pick/OrganizationPicker.js';
import { AskedForField } from './AskedForField.js';
import { askedWords } from './asked-words.js';
import { usePartnerAct, type AskedOfPartner } from './partners-of.js';

interface Values extends AskedOfPartner {
  organizationId: string | null;
}
const valuesOf = ({ organization, role, askedFor, asked }: ParticipationView): Values => ({
  organizationId: organization.id,
  role,
  askedFor,
  asked,
});
const nobody: Values = { organizationId: null, role: 'partner', askedFor: [], asked: {} };
type Whole = Pick<EventView | EditionPartnersView, 'participations'>;

/** An organization, its role, and what is asked of it: a new one, or one that takes part and is asked otherwise. */
export function PartnerDialog({ participation, onClose }: { participation?: ParticipationView; onClose(): void }) {
  const { partners: text } = useText(eventPage);
  const words = useText(common);
  const asking = useText(partnerAsked);
  const form = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const edit = usePartnerAct((acts, changed: Partial<Values> & { version: number }) =>
    acts.edit(participation!.id, changed),
  );
  const add = usePartnerAct((acts, { values, key }: { values: Values; key: string }) => acts.add(values, key));
  const show = (name: keyof Values, value: Values[keyof Values]): string => {
    if (name === 'role') return words.participationRole[value as ParticipationRole];
    if (name === 'askedFor') return askedWords(language, { askedFor: value as AskedThing[], asked: {} });
    return name === 'asked' ? textIn(value as Localized, language) : String(value ?? '');
  };
  const labels: Record<keyof Values, string> = {
    organizationId: text.organization,
    role: text.role,
    askedFor: asking.label,
    asked: text.asked,
  };
  const one = (answer: unknown, is: (other: ParticipationView) => boolean) =>
    (answer as Whole).participations.find(is)!;
  return (
    <RecordDialog<ParticipationView, Values>
      title={participation ? textIn(participation.organization.name, language) : text.add}
      record={participation ?? null}
      valuesOf={valuesOf}
      initial={nobody}
      create={async (values, key) =>
        one(await add.mutateAsync({ values, key }), (other) => other.organization.id === values.organizationId)
      }
      save={async (changed, version) =>
        one(await edit.mutateAsync({ ...changed, version }), ({ id }) => id === participation?.id)
      }
      labelOf={(name) => labels[name]}
      show={show}
      onSaved={() => {
        toast.done(form.saved);
        onClose();
      }}
      onClose={onClose}
    >
      {({ values, set, errors, errorAt }) => (
        <>
          {!participation && (
            <OrganizationPicker
              label={text.organization}
              value={values.organizationId}
              onChange={(id) => set('organizationId', id)}
              error={errorAt('organizationId')}
              required
            />
          )}
          <Select
            label={text.role}
            data={participationRoles.map((role) => ({ value: role, label: words.participationRole[role] }))}
            value={values.role}
            onChange={(role) => set('role', role as ParticipationRole)}
            error={errorAt('role')}
            allowDeselect={false}
          />
          <AskedForField value={values.askedFor} onChange={(askedFor) => set('askedFor', askedFor)} />
          <LocalizedTexts
            fields={[{ name: 'asked', label: text.asked, help: text.askedHelp, lines: 3 }]}
            values={values}
            errors={errors}
            onChange={set}
          />
        </>
      )}
    </RecordDialog>
  );
}
