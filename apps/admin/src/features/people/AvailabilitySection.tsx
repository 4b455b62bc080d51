import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Language } from '@birge/domain';
import { assignments, slotText } from '@birge/i18n';
import type { Said } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { availabilityQuery } from './availability.queries.js';
import { SaidDialog } from './SaidDialog.js';
import styles from './people.module.css';

const whenOf = (language: Language, { start, end, allDay }: Said): string => slotText(language, start, end, allDay);

/** What a person said of her time: read by all who see her, changed by herself and her coordinators. */
export function AvailabilitySection({ personId }: { personId: string }) {
  const text = useText(assignments);
  const { language } = useLanguage();
  const toast = useToast();
  const client = useQueryClient();
  const query = useQuery(availabilityQuery(personId));
  const [open, setOpen] = useState<Said | 'new' | null>(null);
  const takeBack = useMutation({
    mutationFn: ({ id, version }: Said) =>
      api.delete<unknown>('/api/availability/{id}', { path: { id }, query: { version } }),
    onSuccess: () => toast.done(text.removed),
    onSettled: () => client.invalidateQueries({ queryKey: availabilityQuery(personId).queryKey }),
  });
  if (!query.data) return <ProblemNote error={query.error} />;
  const { items, zone, mayWrite } = query.data;
  return (
    <section className={styles.section} aria-labelledby="availability">
      <h2 id="availability">{text.availability}</h2>
      <p className={styles.quiet}>{text.availabilityHelp(zone)}</p>
      <ProblemNote error={takeBack.error} />
      {items.length === 0 && <p>{text.nothingSaid}</p>}
      <ul className={styles.list}>
        {items.map((said) => (
          <li key={said.id}>
            <span data-kind={said.kind}>
              <b>{text[said.kind]}</b> {whenOf(language, said)}
            </span>
            {mayWrite && (
              <span className={styles.end}>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`${text.change}: ${whenOf(language, said)}`}
                  onClick={() => setOpen(said)}
                >
                  {text.change}
                </Button>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={text.remove(whenOf(language, said))}
                  disabled={takeBack.isPending}
                  onClick={() => takeBack.mutate(said)}
                >
                  ✕
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
            {text.add}
          </Button>
        </div>
      )}
      {open && (
        <SaidDialog
          key={open === 'new' ? 'new' : open.id}
          personId={personId}
          said={open === 'new' ? null : open}
          opensAt={items.at(-1)?.start.slice(0, 10)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
