import { useState } from 'react';
import { isProblem } from '@birge/api-client';
import { useFields } from './use-fields.js';

interface Versioned {
  version: number;
}

interface Options<View extends Versioned, Values extends object> {
  /** The record as the server last gave it; a live change gives a newer one. */
  view: View;
  valuesOf(view: View): Values;
  /** Sends what differs (or all of it), with the version that it was typed over. */
  save(changed: Partial<Values>, version: number, values: Values): Promise<View>;
  onSaved?(view: View): void;
}

/**
 * A form over a record that others may change meanwhile. An untouched form follows the record; a touched one keeps what
 * was typed and the version it was typed over. If that version is stale at saving, `stale` holds the record as it is now,
 * to be chosen from field by field, and `settle` takes the choice and saves again.
 */
export function useRecordForm<View extends Versioned, Values extends object>({
  view,
  valuesOf,
  save,
  onSaved,
}: Options<View, Values>) {
  const fields = useFields(valuesOf(view));
  const [seen, setSeen] = useState(view.version);
  const [stale, setStale] = useState<View | null>(null);
  const [saving, setSaving] = useState(false);

  if (view.version > seen && !fields.dirty && !saving && !stale) {
    setSeen(view.version);
    fields.accept(valuesOf(view));
  }

  async function send(values: Values, start: Values, version: number) {
    const changed = changedIn(start, values);
    if (Object.keys(changed).length === 0) return fields.accept(start);
    setSaving(true);
    try {
      saved(await save(changed, version, values));
    } catch (error) {
      const current = isProblem(error, 'stale-version') ? error.current<View>() : undefined;
      if (!current) fields.refuse(error);
      // Two people typed the same: there is nothing to choose.
      else if (same(valuesOf(current), values)) saved(current);
      else setStale(current);
    } finally {
      setSaving(false);
    }
  }

  function saved(now: View) {
    setSeen(now.version);
    fields.accept(valuesOf(now));
    onSaved?.(now);
  }

  return {
    fields,
    saving,
    stale,
    submit: () => send(fields.values, fields.start, seen),
    settle: (chosen: Values) => {
      if (!stale) return;
      const theirs = valuesOf(stale);
      setStale(null);
      if (same(theirs, chosen)) return saved(stale);
      setSeen(stale.version);
      fields.accept(theirs);
      fields.setValues(chosen);
      void send(chosen, theirs, stale.version);
    },
    leaveStale: () => setStale(null),
  };
}

const same = (start: object, values: object): boolean => Object.keys(changedIn(start, values)).length === 0;

/** What of `values` differs from `start`. */
export const changedIn = <Values extends object>(start: Values, values: Values): Partial<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(start[name as keyof Values]),
    ),
  ) as Partial<Values>;
