import { createContext, useContext, type ReactNode } from 'react';
import type { Action } from '@birge/domain';
import type { Me } from '@birge/api-client';

const Context = createContext<Me | null>(null);

export const MeProvider = ({ me, children }: { me: Me; children: ReactNode }) => (
  <Context value={me}>{children}</Context>
);

/** Who is signed in; only inside the session's gate. */
export function useMe(): Me {
  const me = useContext(Context);
  if (!me) throw new Error('useMe outside the session');
  return me;
}

/** Whether this person may do it at all; what she may do to one event is in that event's answer. */
export const useMay = (action: Action): boolean => useMe().allowed.includes(action);
