import { publishingActs, wallTimeText } from '@birge/i18n';
import type { ScheduleAnswer, ScheduledPublication } from '@birge/api-client';
import { useToast } from '../feedback/use-toast.js';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { useCallOff, useMoveScheduled } from './schedule.queries.js';

const itemsOf = (scheduled: readonly ScheduledPublication[]) =>
  scheduled.map(({ id, version }) => ({ scheduledId: id, version }));

/** Moving what waits, and calling it off; what somebody else changed meanwhile is said. */
export function useScheduledActs() {
  const text = useText(publishingActs);
  const { language } = useLanguage();
  const toast = useToast();
  const move = useMoveScheduled();
  const callOff = useCallOff();
  const say = ({ done, refused }: ScheduleAnswer, words: (n: number) => string) => {
    if (done.length > 0) toast.done(words(done.length));
    const [first] = refused;
    if (first) toast.said(first.detail);
  };
  return {
    moving: move.isPending,
    async move(scheduled: readonly ScheduledPublication[], at: string) {
      const answer = await move.mutateAsync({ items: itemsOf(scheduled), at });
      say(answer, (n) => text.scheduledDone(n, wallTimeText(language, at)));
    },
    async callOff(scheduled: readonly ScheduledPublication[]) {
      say(await callOff.mutateAsync({ items: itemsOf(scheduled) }), text.calledOff);
    },
  };
}
