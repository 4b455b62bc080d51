import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { forms, typeRequirements } from '@birge/i18n';
import type { EventType, TypeRequirement } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { KeepTyped } from '../../shared/form/KeepTyped.js';
import { StaleDialog } from '../../shared/form/StaleDialog.js';
import formStyles from '../../shared/form/form.module.css';
import { useRecordForm } from '../../shared/form/use-record-form.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import styles from '../../shared/page/part.module.css';
import { eventTypesQuery } from '../../shared/reference/reference.queries.js';
import { useMay } from '../../shared/session/me.js';
import { moved, replaced, without } from './requirement-list.js';
import { RequirementOfTypeDialog } from './RequirementOfTypeDialog.js';
import { RequirementRow } from './RequirementRow.js';

const valuesOf = ({ requirements }: EventType) => ({ requirements });
type Values = ReturnType<typeof valuesOf>;

/** The list of one type: nothing is saved before it is said what becomes of the events that are there. */
export function RequirementsOfType({ type }: { type: EventType }) {
  const text = useText(typeRequirements);
  const form = useText(forms);
  const { language } = useLanguage();
  const mayWrite = useMay('edition:write');
  const toast = useToast();
  const client = useQueryClient();
  /** Which one is open; the one after the last is new. */
  const [open, setOpen] = useState<number | null>(null);
  const { fields, saving, stale, submit, settle, leaveStale } = useRecordForm<EventType, Values>({
    view: type,
    valuesOf,
    save: (_changed, version, { requirements }) =>
      api.patch<EventType>('/api/event-types/{id}/requirements', { version, requirements }, { path: { id: type.id } }),
    onSaved: () => {
      toast.done(text.saved);
      void client.invalidateQueries({ queryKey: eventTypesQuery.queryKey });
    },
  });
  const { requirements } = fields.values;
  const set = (list: TypeRequirement[]) => fields.set('requirements', list);
  const name = textIn(type.name, language);
  const inLine = (list: readonly TypeRequirement[]) => list.map(({ label }) => textIn(label, language)).join('; ');
  return (
    <section aria-label={name}>
      <div className={styles.head}>
        <h2>
          <span aria-hidden>{type.glyph}</span> {name}
        </h2>
        {mayWrite && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setOpen(requirements.length)}
          >
            {text.add}
          </Button>
        )}
      </div>
      <ProblemNote error={fields.problem} />
      {requirements.length === 0 && <p className={styles.quiet}>{text.none}</p>}
      <ul className={styles.rows}>
        {requirements.map((requirement, place) => (
          <RequirementRow
            key={`${place} ${requirement.kind} ${textIn(requirement.label, language)}`}
            requirement={requirement}
            error={fields.errorAt(`requirements.${place}`)}
            first={place === 0}
            last={place === requirements.length - 1}
            mayWrite={mayWrite}
            onOpen={() => setOpen(place)}
            onMove={(by) => set(moved(requirements, place, by))}
            onRemove={() => set(without(requirements, place))}
          />
        ))}
      </ul>
      {fields.dirty && (
        <div role="status">
          <p className={styles.small}>{text.existing(type.openEvents)}</p>
          <div className={formStyles.buttons}>
            <Button loading={saving} onClick={() => void submit()}>
              {text.save}
            </Button>
            <Button variant="default" onClick={() => fields.accept(fields.start)}>
              {text.drop}
            </Button>
          </div>
        </div>
      )}
      <KeepTyped when={fields.dirty && !saving} />
      {open !== null && (
        <RequirementOfTypeDialog
          requirement={requirements[open] ?? null}
          onDone={(done) => {
            set(replaced(requirements, open, done));
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {stale && (
        <StaleDialog<Values>
          start={fields.start}
          mine={fields.values}
          theirs={valuesOf(stale)}
          labelOf={() => text.list}
          show={(_name, list) => inLine(list) || form.stale.empty}
          onChoose={settle}
          onCancel={leaveStale}
        />
      )}
    </section>
  );
}
