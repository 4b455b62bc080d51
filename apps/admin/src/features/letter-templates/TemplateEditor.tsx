import { useRef, type FormEvent } from 'react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { placeholdersOf, type Language, type LetterTemplate, type LetterTemplateKind } from '@birge/domain';
import { letterTemplates, letterTemplatesPage } from '@birge/i18n';
import type { LetterTemplateView } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import formStyles from '../../shared/form/form.module.css';
import { KeepTyped } from '../../shared/form/KeepTyped.js';
import { StaleDialog } from '../../shared/form/StaleDialog.js';
import { useCreationKey } from '../../shared/form/use-creation-key.js';
import { useRecordForm } from '../../shared/form/use-record-form.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './LetterTemplatesPage.module.css';
import { TemplatePreview } from './TemplatePreview.js';

interface Props {
  kind: LetterTemplateKind;
  language: Language;
  eventTypeId: string | null;
  /** The words for this type; null: it has the general ones, or those of the house. */
  written: LetterTemplateView | null;
  general: LetterTemplateView | null;
  onReset(): void;
}

/** The words of one letter: written, taken back, and seen with real data. */
export function TemplateEditor({ kind, language, eventTypeId, written, general, onReset }: Props) {
  const words = useText(letterTemplatesPage);
  const toast = useToast();
  const queryClient = useQueryClient();
  const [key, renewKey] = useCreationKey();
  const body = useRef<HTMLTextAreaElement>(null);
  const house = letterTemplates[language][kind];
  const done = (said: string) => {
    void queryClient.invalidateQueries({ queryKey: ['letter-templates'] });
    toast.done(said);
  };
  const view: LetterTemplate & { version: number } = written ?? { ...(general ?? house), version: 0 };
  const record = useRecordForm<LetterTemplate & { version: number }, LetterTemplate>({
    view,
    valuesOf: ({ subject, body }) => ({ subject, body }),
    save: (changed, version) => {
      const { subject, body } = { ...view, ...changed };
      // Version 0 is what nobody wrote yet; if somebody has by now, that is refused and what was typed stays.
      return written && version > 0
        ? api.patch<LetterTemplateView>(
            '/api/letter-templates/{id}',
            { version, subject, body },
            { path: { id: written.id } },
          )
        : api
            .post<LetterTemplateView>(
              '/api/letter-templates',
              { eventTypeId, kind, language, subject, body },
              { idempotencyKey: key },
            )
            .finally(renewKey);
    },
    onSaved: () => done(words.saved),
  });
  const { fields } = record;
  const { values, set, errorAt } = fields;
  const remove = useMutation({
    mutationFn: (gone: LetterTemplateView) =>
      api.delete('/api/letter-templates/{id}', { path: { id: gone.id }, query: { version: gone.version } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['letter-templates'] });
      toast.done(words.wasReset);
      onReset();
    },
    onError: (error) => fields.refuse(error),
  });
  const insert = (placeholder: string) => {
    const field = body.current;
    const [from, to] = [field?.selectionStart ?? values.body.length, field?.selectionEnd ?? values.body.length];
    set('body', `${values.body.slice(0, from)}{${placeholder}}${values.body.slice(to)}`);
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(from + placeholder.length + 2, from + placeholder.length + 2);
    });
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void record.submit();
  };
  return (
    <div className={styles.editor}>
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <h2>{words.kinds[kind]}</h2>
        <ProblemNote error={fields.problem} />
        <TextInput
          label={words.subject}
          value={values.subject}
          onChange={(event) => set('subject', event.currentTarget.value)}
          error={errorAt('subject')}
          maxLength={200}
          lang={language}
        />
        <Textarea
          ref={body}
          label={words.body}
          description={words.bodyHelp}
          value={values.body}
          onChange={(event) => set('body', event.currentTarget.value)}
          error={errorAt('body')}
          autosize
          minRows={12}
          lang={language}
        />
        <div>
          <p className={formStyles.label} id="placeholders">
            {words.placeholders}
          </p>
          <p className={formStyles.help}>{words.placeholdersHelp}</p>
          <ul className={styles.placeholders} aria-labelledby="placeholders">
            {placeholdersOf(kind).map((name) => (
              <li key={name}>
                <button type="button" onClick={() => insert(name)}>
                  <code>{`{${name}}`}</code> {words.means[name]}
                </button>
              </li>
            ))}
          </ul>
        </div>
        <div className={formStyles.buttons}>
          <Button type="submit" loading={record.saving} disabled={!fields.dirty}>
            {words.save}
          </Button>
          {written && (
            <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate(written)}>
              {general ? words.resetOfType : words.reset}
            </Button>
          )}
        </div>
      </form>
      <TemplatePreview kind={kind} language={language} template={values} />
      {record.stale && (
        <StaleDialog
          start={fields.start}
          mine={values}
          theirs={{ subject: record.stale.subject, body: record.stale.body }}
          labelOf={(name) => (name === 'subject' ? words.subject : words.body)}
          show={(_, value) => value}
          onChoose={record.settle}
          onCancel={record.leaveStale}
        />
      )}
      <KeepTyped when={fields.dirty && !record.saving} />
    </div>
  );
}
