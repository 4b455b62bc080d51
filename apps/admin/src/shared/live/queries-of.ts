import type { ChangeNotice } from '@birge/api-client';

/*
 * Query keys begin with what they are about: ['board', …] ['events', …] ['event', id, …] ['venues', …] ['venue', id]
 * ['organizations', …] ['organization', id] ['people', …] ['person', id] ['outbox', …] ['inbox', …] ['publishing', …] ['editions']
 * ['edition-partners', id] ['divisions', …] ['event-types'] ['session'] ['holidays', year] ['board-facts', year] ['assignments', …]: who does what, whole days and suggestions.
 */
const bySubject: Record<string, readonly string[]> = {
  organization: ['organizations', 'organization', 'venues', 'venue'],
  contact: ['organizations', 'organization'],
  venue: ['venues', 'venue', 'board', 'board-facts'],
  space: ['venues', 'venue', 'board', 'board-facts'],
  holiday: ['holidays', 'board', 'board-facts'],
  person: ['people', 'person', 'board', 'board-facts', 'assignments'],
  edition: ['session', 'editions', 'board', 'board-facts', 'events', 'assignments', 'edition-partners', 'outbox'],
  participation: ['edition-partners', 'answers'],
  invitation: ['edition-partners', 'outbox'],
  answer: ['edition-partners', 'answers', 'outbox'],
  'event-type': ['event-types', 'board-facts', 'assignments'],
  message: ['outbox'],
  'inbound-mail': ['inbox'],
};
const ofAnEvent = ['board', 'events', 'publishing', 'outbox', 'inbox', 'assignments', 'answers'];

/** Whether a query's answer may have changed by any of these changes. */
export function queriesOf(changes: readonly ChangeNotice[]): (queryKey: readonly unknown[]) => boolean {
  const roots = new Set(
    changes.flatMap(({ subject, eventId }) => [...(bySubject[subject] ?? []), ...(eventId ? ofAnEvent : [])]),
  );
  const events = new Set(changes.map(({ eventId }) => eventId));
  // A subject that we do not know concerns whatever could show it.
  const unknown = changes.some(({ subject, eventId }) => !bySubject[subject] && !eventId);
  return ([root, id]) =>
    root === 'event' ? events.has(String(id)) || unknown : unknown ? root !== 'session' : roots.has(String(root));
}
