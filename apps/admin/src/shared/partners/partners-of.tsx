import { createContext, use } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { AskedThing, Language, Localized, ParticipationRole } from '@birge/domain';
import type { ParticipationView } from '@birge/api-client';

/** In which role an organization takes part, and what is asked of it. */
export interface AskedOfPartner {
  role: ParticipationRole;
  askedFor: AskedThing[];
  asked: Localized;
}

export interface InvitationWanted {
  groups: { participationId: string; contactIds: readonly string[] }[];
  language?: Language;
  deadline: string | null;
}

/** What can be done about partners; each answers with what the server said. */
export interface PartnerActs {
  add(values: AskedOfPartner & { organizationId: string | null }, idempotencyKey: string): Promise<unknown>;
  edit(id: string, changed: Partial<AskedOfPartner> & { version: number }): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  invite(wanted: InvitationWanted, idempotencyKey: string): Promise<unknown>;
  revoke(invitationId: string): Promise<unknown>;
  record(id: string, said: Record<string, unknown>): Promise<unknown>;
  /** What shows it follows. */
  done(answer: unknown): Promise<void>;
}

/** The partners of an event, or of a whole edition. */
export interface PartnersOf {
  kind: 'event' | 'edition';
  participations: readonly ParticipationView[];
  mayInvite: boolean;
  usualDeadline: string | null;
  /** When one of several occurrences is, in words; null where that is gone. */
  occurrenceWords(id: string): string | null;
  acts: PartnerActs;
}

const Context = createContext<PartnersOf | null>(null);
export const PartnersProvider = Context.Provider;

export function usePartners(): PartnersOf {
  const partners = use(Context);
  if (!partners) throw new Error('no partners here');
  return partners;
}

export function usePartnerAct<Variables = void>(act: (acts: PartnerActs, variables: Variables) => Promise<unknown>) {
  const { acts } = usePartners();
  return useMutation({ mutationFn: (variables: Variables) => act(acts, variables), onSuccess: acts.done });
}
