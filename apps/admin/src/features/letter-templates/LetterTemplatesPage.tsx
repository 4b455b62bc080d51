import { useState } from 'react';
import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { isLanguage, languages, letterTemplateKinds, type LetterTemplateKind } from '@birge/domain';
import { letterTemplatesPage, ownLanguageNames } from '@birge/i18n';
import type { LetterTemplateView } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { useEventTypes } from '../../shared/reference/use-reference.js';
import { letterTemplatesQuery } from './letter-templates.queries.js';
import styles from './LetterTemplatesPage.module.css';
import { TemplateEditor } from './TemplateEditor.js';

/** The letters to partners, by event type and language: which have words of their own, and these words. */
export function LetterTemplatesPage() {
  const words = useText(letterTemplatesPage);
  const { language: reader } = useLanguage();
  const search = useSearch({ strict: false }) as Partial<Record<'type' | 'lang' | 'letter', string>>;
  const navigate = useNavigate();
  const types = useEventTypes();
  const query = useQuery(letterTemplatesQuery);
  const language = isLanguage(search.lang) ? search.lang : reader;
  const kind = letterTemplateKinds.find((one) => one === search.letter) ?? 'invitation';
  const type = search.type && types.typeOf(search.type) ? search.type : null;
  const show = (more: typeof search) => void navigate({ to: '.', search: { ...search, ...more }, replace: true });
  const [resets, setResets] = useState(0);
  const items = query.data?.items ?? [];
  const written = (of: LetterTemplateKind, forType: string | null): LetterTemplateView | undefined =>
    items.find((one) => one.kind === of && one.language === language && one.eventTypeId === forType);
  const whose = (of: LetterTemplateKind): string => {
    if (written(of, type)) return words.own;
    return type && written(of, null) ? words.inherited : words.house;
  };
  return (
    <Page title={words.title}>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.choices}>
        <Select
          label={words.type}
          data={[{ value: '', label: words.everyType }, ...types.choices]}
          value={type ?? ''}
          onChange={(value) => show({ type: value || undefined })}
          allowDeselect={false}
        />
        <SegmentedControl
          aria-label={words.language}
          data={languages.map((value) => ({ value, label: ownLanguageNames[value].long }))}
          value={language}
          onChange={(value) => show({ lang: value })}
        />
      </div>
      {query.error && <ProblemNote error={query.error} />}
      {query.isPending && <Waiting />}
      {query.data && (
        <div className={styles.sides}>
          <nav aria-label={words.letter} className={styles.kinds}>
            {letterTemplateKinds.map((one) => (
              <Link
                key={one}
                to="."
                search={{ ...search, letter: one }}
                replace
                aria-current={one === kind ? 'page' : undefined}
              >
                <span>{words.kinds[one]}</span>
                <small>{whose(one)}</small>
              </Link>
            ))}
          </nav>
          <TemplateEditor
            key={`${kind} ${language} ${type} ${resets}`}
            onReset={() => setResets((now) => now + 1)}
            kind={kind}
            language={language}
            eventTypeId={type}
            written={written(kind, type) ?? null}
            general={(type && written(kind, null)) || null}
          />
        </div>
      )}
    </Page>
  );
}
