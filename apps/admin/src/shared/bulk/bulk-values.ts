import { stateActs, type ParticipationRole, type StateAct } from '@birge/domain';
import type { BulkAsked } from '@birge/api-client';

/** A selected card, as the coordinator is looking at it. */
export type BulkCard = BulkAsked['cards'][number];

/** What the form of an act on many holds; each act takes what is its own. */
export interface BulkValues {
  act: BulkAsked['act'];
  days: number | '';
  coordinatorId: string | null;
  personId: string | null;
  dutyId: string | null;
  organizationId: string | null;
  role: ParticipationRole;
  contactIds: string[];
  deadline: string | null;
  addTags: string[];
  removeTags: string[];
  state: StateAct;
  reason: string;
  noHarm: string;
  publish: boolean;
}

export const noBulk: BulkValues = {
  act: 'shift',
  days: 1,
  coordinatorId: null,
  personId: null,
  dutyId: null,
  organizationId: null,
  role: 'partner',
  contactIds: [],
  deadline: null,
  addTags: [],
  removeTags: [],
  state: 'confirm',
  reason: '',
  noHarm: '',
  publish: true,
};

/** As they are offered. */
export const bulkActsInOrder = [
  'shift',
  'coordinator',
  'assign',
  'invite',
  'tags',
  'state',
  'publish',
  'unpublish',
] as const satisfies readonly BulkValues['act'][];

/** A correction is made one by one, looking at what happened. */
export const statesForMany = stateActs.filter((act) => act !== 'correct');
export const asksReason = (state: StateAct): boolean => state === 'cancel' || state === 'confirm';

/** Without what is not chosen yet: the refusal says at its field that it is needed. */
const filled = <Given extends Record<string, string | null>>(given: Given) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as {
    [Name in keyof Given]?: string;
  };

const fieldsOf = (values: BulkValues, mayPublish: boolean): Partial<BulkAsked> => {
  const reason = values.reason.trim() || null;
  switch (values.act) {
    case 'shift':
      return values.days === '' ? {} : { days: values.days };
    case 'coordinator':
      return { coordinatorId: values.coordinatorId };
    case 'assign':
      return filled({ personId: values.personId, dutyId: values.dutyId });
    case 'invite': {
      const { organizationId, role, contactIds, deadline } = values;
      return { ...filled({ organizationId, deadline }), role, contactIds };
    }
    case 'tags':
      return { addTags: values.addTags, removeTags: values.removeTags };
    case 'state':
      return {
        state: values.state,
        ...(asksReason(values.state) && { reason }),
        ...(values.state === 'cancel' && mayPublish && { publish: values.publish }),
      };
    case 'publish':
      return { reason, noHarm: values.noHarm.trim() || null };
    case 'unpublish':
      return { reason };
  }
};

export const bulkAsked = (
  cards: readonly BulkCard[],
  values: BulkValues,
  mayPublish: boolean,
): Omit<BulkAsked, 'dryRun'> => ({
  cards: cards.map(({ occurrenceId, version, eventVersion }) => ({ occurrenceId, version, eventVersion })),
  act: values.act,
  ...fieldsOf(values, mayPublish),
});
