import { useSyncExternalStore } from 'react';
import type { PresenceMark } from '@birge/api-client';
import { useLiveTools } from './LiveProvider.js';

const nobody: readonly PresenceMark[] = [];
const never = () => () => undefined;

/** Who else has this before her: a card by its occurrence, an event's own page by its event. */
export function usePresent(key: string | null): readonly PresenceMark[] {
  const store = useLiveTools()?.presence;
  return useSyncExternalStore(store?.subscribe ?? never, () => store?.at(key) ?? nobody);
}
