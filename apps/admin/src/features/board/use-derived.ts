import { useState } from 'react';

/** A value computed from another, with what it was before: lists that did not change can stay the same lists. */
export function useDerived<Source, Value>(
  source: Source,
  derive: (source: Source, before: Value | undefined) => Value,
): Value {
  const [state, setState] = useState(() => ({ source, value: derive(source, undefined) }));
  if (state.source === source) return state.value;
  const next = { source, value: derive(source, state.value) };
  setState(next);
  return next.value;
}
