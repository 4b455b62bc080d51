import { lazy, Suspense } from 'react';
import { useSubject } from '../../shared/commands/commands.js';

/** The forms of an event are loaded when one is open or selected, not with every screen. */
const EventCommands = lazy(async () => ({
  default: (await import('../../features/events/EventCommands.js')).EventCommands,
}));

export function EventCommandsWhenMeant() {
  return useSubject() ? (
    <Suspense fallback={null}>
      <EventCommands />
    </Suspense>
  ) : null;
}
