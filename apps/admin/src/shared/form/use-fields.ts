import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem, type ConflictView } from '@birge/api-client';

/** Where a form shows what stands in the way: at the first of these fields that it has. */
const fieldsOfConflict: Partial<Record<ConflictView['kind'], readonly string[]>> = {
  'space-taken': ['spaceIds'],
  'person-elsewhere': ['personId', 'start'],
  'item-taken': ['start'],
};

/** The words of a refusal by field: those that it names, and what stands in the way, where the form has its field. */
function wordsByField(error: unknown, names: object): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  const words = Object.fromEntries(error.errors.map(({ field, message }) => [field, message]));
  for (const { kind, severity, message } of error.conflicts<ConflictView>()) {
    const field = severity === 'blocking' && fieldsOfConflict[kind]?.find((name) => name in names);
    if (field) words[field] = [words[field], message].filter(Boolean).join('. ');
  }
  return words;
}

/** Whether a word at `field` is of this value: at it, inside it, or at a part of what belongs together. */
const isOf = (field: string, name: string, value: unknown): boolean =>
  field === name || field.startsWith(`${name}.`) || (typeof value === 'object' && value !== null && field in value);

/**
 * What a form holds. A refusal puts its words at the fields it names and never touches what was typed; changing a field
 * takes its words away.
 */
export function useFields<Values extends object>(initial: Values) {
  const [values, setValues] = useState(initial);
  const [start, setStart] = useState(initial);
  const [problem, setProblem] = useState<unknown>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);

  const set = useCallback(<Name extends keyof Values & string>(name: Name, value: Values[Name]) => {
    setValues((now) => ({ ...now, [name]: value }));
    setErrors((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !isOf(field, name, value))));
  }, []);

  const names = useRef(initial);
  const refuse = useCallback((error: unknown) => {
    setProblem(error);
    setErrors(wordsByField(error, names.current));
  }, []);

  const accept = useCallback((saved?: Values) => {
    setProblem(null);
    setErrors({});
    if (saved) {
      setValues(saved);
      setStart(saved);
    }
  }, []);

  // The first field that is wrong takes the focus, so that a keyboard and a screen reader are where the work is; only a
  // new refusal does, not every correction.
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);

  /** The words at a field, or at anything inside it (`title` for `title.kk`). */
  const errorAt = (name: string): string | undefined =>
    errors[name] ?? Object.entries(errors).find(([field]) => field.startsWith(`${name}.`))?.[1];

  const dirty = JSON.stringify(values) !== JSON.stringify(start);
  return { values, set, setValues, start, dirty, errors, errorAt, problem, refuse, accept, form };
}

export type Fields<Values extends object> = ReturnType<typeof useFields<Values>>;
