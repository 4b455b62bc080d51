import { useState } from 'react';
import { SegmentedControl, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { textIn, type Language, type LetterTemplate, type LetterTemplateKind } from '@birge/domain';
import { letterTemplatesPage } from '@birge/i18n';
import type { EventRow, EventView, LetterPreviewView } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { SearchPicker } from '../../shared/form/SearchPicker.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useMe } from '../../shared/session/me.js';
import { HtmlLetter } from './HtmlLetter.js';
import styles from './LetterTemplatesPage.module.css';

interface Props {
  kind: LetterTemplateKind;
  language: Language;
  template: LetterTemplate;
}

/** The letter as its reader gets it, about an event that she chooses; it follows what is typed. */
export function TemplatePreview({ kind, language, template }: Props) {
  const words = useText(letterTemplatesPage);
  const { language: reader } = useLanguage();
  const { currentYear, editions } = useMe();
  const year = currentYear ?? editions[0]?.year;
  const [eventId, setEventId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [as, setAs] = useState<'html' | 'text'>('html');
  const event = useQuery({
    queryKey: ['event', eventId],
    queryFn: ({ signal }) => api.get<EventView>('/api/events/{id}', { path: { id: eventId! }, signal }),
    enabled: eventId !== null,
  });
  const partners = (event.data?.participations ?? []).filter(({ invitations }) => invitations.length > 0);
  const participationId = partners.find(({ id }) => id === chosen)?.id ?? partners[0]?.id ?? null;
  const [typed] = useDebouncedValue(template, 400);
  const preview = useQuery({
    queryKey: ['letter-templates', 'preview', kind, language, participationId, typed],
    queryFn: ({ signal }) =>
      api.post<LetterPreviewView>(
        '/api/letter-templates/preview',
        { kind, language, ...typed, participationId },
        { signal },
      ),
    enabled: participationId !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <h2>{words.preview}</h2>
      <p className={styles.lead}>{words.previewHelp}</p>
      <SearchPicker
        label={words.event}
        what="events"
        value={eventId}
        onChange={setEventId}
        find={async (q, signal) => {
          const query = { edition: year, q: q || undefined };
          const { items } = await api.get<{ items: EventRow[] }>('/api/events', { query, signal });
          return items.map(({ id, title }) => ({ value: id, label: textIn(title, reader) }));
        }}
      />
      {partners.length > 1 && (
        <Select
          label={words.partner}
          data={partners.map(({ id, organization }) => ({ value: id, label: textIn(organization.name, reader) }))}
          value={participationId}
          onChange={setChosen}
          allowDeselect={false}
        />
      )}
      {!eventId && <p className={styles.lead}>{words.choose}</p>}
      {event.data && partners.length === 0 && <p role="status">{words.nobodyInvited}</p>}
      {preview.error && <ProblemNote error={preview.error} />}
      {participationId && preview.data && !preview.error && (
        <>
          <SegmentedControl
            aria-label={words.shownAs.label}
            data={(['html', 'text'] as const).map((value) => ({ value, label: words.shownAs[value] }))}
            value={as}
            onChange={(value) => setAs(value as typeof as)}
          />
          <article className={styles.letter} lang={language} aria-busy={preview.isFetching}>
            <h3>{preview.data.subject}</h3>
            {as === 'text' ? (
              <div className={styles.plain}>{preview.data.text}</div>
            ) : (
              <HtmlLetter html={preview.data.html} title={preview.data.subject} />
            )}
          </article>
        </>
      )}
    </section>
  );
}
