import { useBlocker } from '@tanstack/react-router';
import { LeaveQuestion } from './LeaveQuestion.js';

/** Leaving a form with something typed in it asks first: what is typed is not lost by a wrong click. */
export function KeepTyped({ when }: { when: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return <LeaveQuestion onStay={blocker.reset} onGo={blocker.proceed} />;
}
