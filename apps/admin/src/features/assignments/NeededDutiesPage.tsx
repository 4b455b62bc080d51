import { useState } from 'react';
import { Button, NumberInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { assignments } from '@birge/i18n';
import type { EventType } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { eventTypesQuery } from '../../shared/reference/reference.queries.js';
import { useMay } from '../../shared/session/me.js';
import styles from './assignments.module.css';

/** How many people of which duty an event of each type needs. */
export function NeededDutiesPage() {
  const text = useText(assignments);
  const query = useQuery(eventTypesQuery);
  const mayWrite = useMay('edition:write');
  return (
    <Page title={text.needed} width="measure">
      <p className={styles.quiet}>{text.neededHelp}</p>
      {query.isPending && <Waiting />}
      <ProblemNote error={query.error} />
      {query.data?.items.map((type) => (
        <NeededOfType key={type.id} type={type} mayWrite={mayWrite} />
      ))}
    </Page>
  );
}

function NeededOfType({ type, mayWrite }: { type: EventType; mayWrite: boolean }) {
  const text = useText(assignments);
  const { language } = useLanguage();
  const { data } = useQuery(eventTypesQuery);
  const toast = useToast();
  const client = useQueryClient();
  // What is edited, as it was read: somebody else's save does not take away what is typed, and is shown beside it.
  const [read, setRead] = useState(type);
  const dutiesOf = ({ duties: list }: EventType) =>
    Object.fromEntries(list.map(({ dutyId, needed }) => [dutyId, needed]));
  const [typed, setTyped] = useState<Readonly<Record<string, number>>>(() => dutiesOf(type));
  const before = (dutyId: string) => type.duties.find((one) => one.dutyId === dutyId)?.needed ?? 0;
  const duties = data?.duties ?? [];
  const dirty = duties.some(({ id }) => (typed[id] ?? 0) !== before(id));
  const was = dutiesOf(read);
  if (type.version !== read.version) {
    // Only what she has not touched follows.
    setTyped(
      Object.fromEntries(
        duties.map(({ id }) => [id, (typed[id] ?? 0) === (was[id] ?? 0) ? before(id) : (typed[id] ?? 0)]),
      ),
    );
    setRead(type);
  }
  const save = useMutation({
    mutationFn: () =>
      api.patch<EventType>(
        '/api/event-types/{id}/duties',
        {
          version: type.version,
          duties: duties.filter(({ id }) => (typed[id] ?? 0) > 0).map(({ id }) => ({ dutyId: id, needed: typed[id]! })),
        },
        { path: { id: type.id } },
      ),
    onSuccess: () => toast.done(text.saved),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: eventTypesQuery.queryKey }),
        client.invalidateQueries({ queryKey: ['assignments'] }),
      ]),
  });
  const name = textIn(type.name, language);
  return (
    <form
      className={styles.type}
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h2>
        <span aria-hidden>{type.glyph}</span> {name}
      </h2>
      <ProblemNote error={save.error} />
      <div className={styles.duties}>
        {duties.map((duty) => (
          <NumberInput
            key={duty.id}
            label={textIn(duty.name, language)}
            description={
              save.error && (typed[duty.id] ?? 0) !== before(duty.id) ? text.nowThere(before(duty.id)) : undefined
            }
            value={typed[duty.id] ?? 0}
            onChange={(value) => setTyped({ ...typed, [duty.id]: Number(value) || 0 })}
            min={0}
            max={500}
            allowDecimal={false}
            readOnly={!mayWrite}
          />
        ))}
      </div>
      {mayWrite && (
        <div>
          <Button type="submit" variant="default" disabled={!dirty} loading={save.isPending}>
            {text.save}
          </Button>
        </div>
      )}
    </form>
  );
}
