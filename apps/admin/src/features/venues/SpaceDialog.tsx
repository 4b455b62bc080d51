import { Checkbox, NumberInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { forms, records } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { SpaceView, VenueView } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { LocalizedInput } from '../../shared/form/LocalizedInput.js';
import { RecordDialog } from '../../shared/form/RecordDialog.js';
import { showValue } from '../../shared/form/show-value.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';

interface Props {
  venue: VenueView;
  space: SpaceView | null;
  onClose(): void;
}

const valuesOf = ({ name, capacity, archived }: SpaceView) => ({ name, capacity, archived });
type Values = ReturnType<typeof valuesOf>;

/** What can be booked by itself. */
export function SpaceDialog({ venue, space, onClose }: Props) {
  const { venues: text, archived } = useText(records);
  const form = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const queryClient = useQueryClient();
  const labels = { name: text.spaceName, capacity: text.capacity, archived };
  return (
    <RecordDialog<SpaceView, Values>
      title={space ? textIn(space.name, language) : text.addSpace}
      record={space}
      initial={{ name: {}, capacity: null, archived: false }}
      valuesOf={valuesOf}
      create={({ archived: _, ...created }, idempotencyKey) =>
        api.post<SpaceView>('/api/venues/{id}/spaces', created, { path: { id: venue.id }, idempotencyKey })
      }
      save={(changed, version) =>
        api.patch<SpaceView>('/api/spaces/{id}', { ...changed, version }, { path: { id: space!.id } })
      }
      labelOf={(name) => labels[name]}
      show={(_, value) => showValue(language, value)}
      onSaved={() => {
        void queryClient.invalidateQueries({ queryKey: ['venue', venue.id] });
        void queryClient.invalidateQueries({ queryKey: ['venues'] });
        void queryClient.invalidateQueries({ queryKey: ['board'] });
        toast.done(form.saved);
        onClose();
      }}
      onClose={onClose}
    >
      {({ values, set, errors, errorAt }) => (
        <>
          <LocalizedInput
            label={labels.name}
            value={values.name}
            onChange={(name) => set('name', name)}
            errorIn={(one) => errors[`name.${one}`] ?? errors.name}
          />
          <NumberInput
            label={labels.capacity}
            value={values.capacity ?? ''}
            onChange={(typed) => set('capacity', typed === '' ? null : Number(typed))}
            error={errorAt('capacity')}
            min={1}
            allowDecimal={false}
            hideControls
          />
          {space && (
            <Checkbox
              label={archived}
              checked={values.archived}
              onChange={(changed) => set('archived', changed.currentTarget.checked)}
            />
          )}
        </>
      )}
    </RecordDialog>
  );
}
