import { useRef, useState, type KeyboardEvent } from 'react';
import { Select, TextInput } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Assigned, Suggestion } from '@birge/api-client';
import { assignments, formatNumber } from '@birge/i18n';
import { api } from '../api.js';
import { ProblemNote } from '../feedback/ProblemNote.js';
import { useToast } from '../feedback/use-toast.js';
import { useCreationKey } from '../form/use-creation-key.js';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { useDivisions, useEventTypes } from '../reference/use-reference.js';
import { suggestionsQuery } from './suggestions.queries.js';
import styles from './assign.module.css';

interface Props {
  occurrenceId: string;
  /** The duty to begin with; else the first that lacks somebody. */
  dutyId?: string | null;
  onAssigned(answer: Assigned): void;
}

/** People for a duty, the best first, each with the reasons. One click, or Enter in the search, assigns. */
export function SuggestList({ occurrenceId, dutyId = null, onAssigned }: Props) {
  const text = useText(assignments);
  const { language } = useLanguage();
  const { dutyOf, dutyChoices } = useEventTypes();
  const divisions = useDivisions();
  const toast = useToast();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(dutyId);
  const [q, setQ] = useState('');
  const [key, renewKey] = useCreationKey();
  const list = useRef<HTMLUListElement>(null);
  const query = useQuery({ ...suggestionsQuery(occurrenceId, chosen, q.trim()), placeholderData: keepPreviousData });
  const duty = query.data?.dutyId ?? chosen;
  const assign = useMutation({
    mutationFn: (one: Suggestion) =>
      api.post<Assigned>(
        '/api/occurrences/{id}/assignments',
        { personId: one.personId, dutyId: duty },
        { path: { id: occurrenceId }, idempotencyKey: key },
      ),
    onSuccess: (answer, one) => {
      renewKey();
      setQ('');
      // The next gap comes by itself.
      setChosen(null);
      toast.done(text.assigned(one.name, dutyOf(duty ?? '')));
      if (answer.availability === 'unavailable' || answer.availability === 'outside')
        toast.said(text.againstWord(one.name));
      void client.invalidateQueries({ queryKey: ['assignments'] });
      onAssigned(answer);
    },
    // A refused try is over; the next one is another.
    onError: renewKey,
  });
  const items = query.data?.items ?? [];
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const step = (event: KeyboardEvent, from: number) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    buttons()[from + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  };
  const choices = dutyChoices.map(({ value, label }) => {
    const one = query.data?.staffing.find((staffed) => staffed.dutyId === value);
    return { value, label: one?.needed ? text.dutyHave(label, one.have, one.needed) : label };
  });
  return (
    <div className={styles.suggest}>
      <div className={styles.pair}>
        <Select
          label={text.duty}
          data={choices}
          value={duty}
          onChange={(value) => {
            setChosen(value);
            assign.reset();
          }}
          allowDeselect={false}
        />
        <TextInput
          label={text.findByName}
          description={text.suggestHelp}
          inputWrapperOrder={['label', 'input', 'description']}
          value={q}
          maxLength={200}
          onChange={(event) => setQ(event.currentTarget.value)}
          onKeyDown={(event) => {
            const first = items.find(({ possible }) => possible);
            if (event.key === 'Enter' && first && !query.isPlaceholderData) {
              event.preventDefault();
              assign.mutate(first);
            } else step(event, -1);
          }}
        />
      </div>
      <ProblemNote error={assign.error ?? query.error} />
      {query.data && items.length === 0 && <p className={styles.quiet}>{text.noSuggestions}</p>}
      <ul ref={list} className={styles.people} aria-label={text.suggestions} aria-busy={query.isFetching}>
        {items.map((one, index) => (
          <li key={one.personId} data-impossible={!one.possible || undefined}>
            <div className={styles.row}>
              <button
                type="button"
                disabled={assign.isPending || query.isPlaceholderData}
                aria-label={text.assign(one.name)}
                aria-describedby={`why-${one.personId}`}
                onClick={() => assign.mutate(one)}
                onKeyDown={(event) => step(event, index)}
              >
                {one.name}
              </button>
              <span className={styles.quiet}>{one.homeDivision ? divisions.nameOf(one.homeDivision) : ''}</span>
              <span className={styles.score}>
                {one.possible
                  ? text.score(formatNumber(language, one.score, Number.isInteger(one.score) ? 0 : 1))
                  : text.impossible}
              </span>
            </div>
            <p id={`why-${one.personId}`}>
              {one.reasons.map(({ kind, points, message }) => (
                <span key={kind} data-tone={points < 0 || kind === 'busy' ? 'against' : 'for'}>
                  {points < 0 || kind === 'busy' ? '−' : '+'} {message}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
