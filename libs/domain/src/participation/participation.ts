import { accepted, refused, type Decision } from '../problem.js';

export const participationRoles = ['lead', 'co-organizer', 'partner', 'venue-host', 'authority', 'media'] as const;
export type ParticipationRole = (typeof participationRoles)[number];

/** What an organization is asked for, besides the words that say it. */
export const askedThings = ['people', 'materials', 'permission', 'presence'] as const;
export type AskedThing = (typeof askedThings)[number];

/** iCalendar's PARTSTAT (RFC 5545 §3.2.12) in our words. */
export const answers = ['needs-action', 'accepted', 'maybe', 'declined'] as const;
export type Answer = (typeof answers)[number];
export const partstat: Record<Answer, string> = {
  'needs-action': 'NEEDS-ACTION',
  accepted: 'ACCEPTED',
  maybe: 'TENTATIVE',
  declined: 'DECLINED',
};

export const answerWays = ['page', 'calendar', 'phone'] as const;
export type AnswerWay = (typeof answerWays)[number];

export interface GivenAnswer {
  answer: Exclude<Answer, 'needs-action'>;
  note: string | null;
  answeredBy: string | null;
  /** The slot's sequence that was answered. */
  sequence: number;
}

export interface Invited {
  eventState: string;
  /** Epoch ms. */
  deadline: number;
  expiresAt: number;
  revoked: boolean;
  /** The sequence of the slot that the partner was looking at. */
  sequence: number;
  latest: GivenAnswer | null;
}

/** Why a personal link takes no answer (any more), or nothing. `now` in epoch ms. */
export function answerRefusal(
  { eventState, deadline, expiresAt, revoked }: Pick<Invited, 'eventState' | 'deadline' | 'expiresAt' | 'revoked'>,
  now: number,
): AnswerRefusalCode | null {
  if (revoked) return 'invitation-revoked';
  if (now >= expiresAt) return 'invitation-expired';
  if (eventState === 'cancelled') return 'event-is-cancelled';
  return eventState === 'completed' || now >= deadline ? 'answer-too-late' : null;
}
export type AnswerRefusalCode = 'invitation-revoked' | 'invitation-expired' | 'event-is-cancelled' | 'answer-too-late';

/**
 * What an answer from a personal link does: a new answer, nothing (the same words twice are one answer), or a kind
 * refusal. `now` in epoch ms.
 */
export function respond(
  invited: Invited,
  given: Pick<GivenAnswer, 'answer' | 'note' | 'answeredBy'>,
  now: number,
): Decision<GivenAnswer | 'unchanged'> {
  const refusal = answerRefusal(invited, now);
  if (refusal) return refused(refusal);
  const next: GivenAnswer = { ...given, sequence: invited.sequence };
  const same =
    invited.latest !== null &&
    invited.latest.answer === next.answer &&
    invited.latest.note === next.note &&
    invited.latest.answeredBy === next.answeredBy &&
    invited.latest.sequence === next.sequence;
  return accepted(same ? 'unchanged' : next);
}

export interface QuorumRequirement {
  kind: 'answer' | 'permission';
  role: ParticipationRole | null;
  needed: boolean;
  granted: boolean | null;
}
export interface QuorumParticipation {
  role: ParticipationRole;
  /** The latest answer counts; one to an older time or place (`current` false) does not. */
  answer: Answer;
  current: boolean;
}

/** Which requirements are met: an answer when an organization in the role accepts the slot as it is, a permission when granted. */
export function requirementMet(
  requirement: QuorumRequirement,
  participations: readonly QuorumParticipation[],
): boolean {
  if (!requirement.needed) return true;
  if (requirement.kind === 'permission') return requirement.granted === true;
  return participations.some((one) => one.role === requirement.role && one.answer === 'accepted' && one.current);
}

/** Quorum is derived, never stored: every needed requirement is met. An event that needs nothing has its quorum. */
export const quorum = (
  requirements: readonly QuorumRequirement[],
  participations: readonly QuorumParticipation[],
): { met: number; needed: number; reached: boolean } => {
  const needed = requirements.filter((requirement) => requirement.needed);
  const met = needed.filter((requirement) => requirementMet(requirement, participations)).length;
  return { met, needed: needed.length, reached: met === needed.length };
};
