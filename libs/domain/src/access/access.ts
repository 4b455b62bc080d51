/** Who a person is to the product. An oblast coordinator has divisions; the others see the whole country. */
export const roles = ['administrator', 'national', 'oblast', 'observer'] as const;
export type Role = (typeof roles)[number];

export interface Person {
  id: string;
  role: Role;
  /** Division ids; only an oblast coordinator's bind her. */
  divisions: readonly string[];
}

/** Everything that a person can be allowed to do, as a noun and a verb. */
export const actions = [
  'division:read',
  'person:read',
  'person:write',
  'organization:read',
  'organization:write',
  'contact:read',
  'venue:read',
  'venue:write',
  'holiday:write',
  'letter-template:write',
  'edition:read',
  'edition:write',
  'edition:invite',
  'event:read',
  'event:write',
  'event:schedule',
  'event:confirm-without-quorum',
  'assignment:write',
  'participation:write',
  'publishing:read',
  'publishing:write',
  'outbox:read',
  'inbox:read',
  'change:read',
] as const;
export type Action = (typeof actions)[number];

const reading: readonly Action[] = [
  'division:read',
  'person:read',
  'organization:read',
  'venue:read',
  'edition:read',
  'event:read',
  'publishing:read',
  'change:read',
];
const coordinating: readonly Action[] = [
  ...reading,
  'organization:write',
  'contact:read',
  'venue:write',
  'event:write',
  'event:schedule',
  'assignment:write',
  'participation:write',
  'publishing:write',
  'outbox:read',
  'inbox:read',
];

/** The one policy table. An administrator runs the installation and does not schedule: her actions are the others'. */
const policy: Record<Role, ReadonlySet<Action>> = {
  administrator: new Set<Action>([
    ...reading,
    'person:write',
    'organization:write',
    'contact:read',
    'venue:write',
    'holiday:write',
    'letter-template:write',
    'edition:write',
    'edition:invite',
    'outbox:read',
    'inbox:read',
  ]),
  national: new Set<Action>([
    ...coordinating,
    'event:confirm-without-quorum',
    'person:write',
    'edition:write',
    'edition:invite',
    'holiday:write',
    'letter-template:write',
  ]),
  oblast: new Set<Action>(coordinating),
  observer: new Set<Action>(reading),
};

/**
 * Whether the person may do this to a subject in these divisions. No divisions given: whether she may do it at all.
 * An empty list is a national subject, which an oblast coordinator may read and not change.
 */
export function can(person: Person, action: Action, divisions?: readonly string[]): boolean {
  if (!policy[person.role].has(action)) return false;
  if (person.role !== 'oblast' || divisions === undefined || action.endsWith(':read')) return true;
  return divisions.some((division) => person.divisions.includes(division));
}

/** The divisions that a query has to be narrowed to; null is the whole country. */
export const scopeOf = (person: Person): readonly string[] | null =>
  person.role === 'oblast' ? person.divisions : null;

/** What the person may do, for an answer to carry: a screen never derives it. */
export const allowedTo = (person: Person): Action[] => actions.filter((action) => policy[person.role].has(action));
