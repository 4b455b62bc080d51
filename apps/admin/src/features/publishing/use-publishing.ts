import { useState } from 'react';
import { publishingActs, told } from '@birge/i18n';
import type { PublishedAnswer, PublishingItem } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { usePublish } from '../../shared/told/publishing.queries.js';
import { useSchedule } from '../../shared/told/schedule.queries.js';
import type { ScheduleValues } from '../../shared/told/ScheduleDialog.js';

export interface NotDone {
  label: string;
  of: { eventId: string; detail: string }[];
}

/** What is chosen of the list, what was typed for it, and the two acts on it: at once, or at a time to come. */
export function usePublishing(shown: readonly PublishingItem[]) {
  const { publishing: text } = useText(told);
  const acts = useText(publishingActs);
  const toast = useToast();
  const publish = usePublish();
  const schedule = useSchedule();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [noHarm, setNoHarm] = useState('');
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  // What was published or taken back meanwhile, or is hidden by a filter, is not acted on.
  const selected = shown.filter(({ eventId }) => chosen.includes(eventId));

  /** What was refused stays chosen, with what was typed. */
  const settle = (label: string, refused: NotDone['of']) => {
    setNotDone(refused.length > 0 ? { label, of: refused } : null);
    setChosen(refused.map(({ eventId }) => eventId));
  };
  const tell = (answer: PublishedAnswer) => {
    settle(text.refused, answer.refused);
    if (answer.published.length) toast.done(text.done(answer.published.length));
  };
  return {
    selected,
    isChosen: (id: string) => chosen.includes(id),
    choose: (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id)),
    chooseAll: (on: boolean) => setChosen(on ? shown.map(({ eventId }) => eventId) : []),
    reason,
    setReason,
    noHarm,
    setNoHarm,
    notDone,
    publishing: publish.isPending,
    scheduling: schedule.isPending,
    publish: (items: readonly PublishingItem[]) =>
      publish.mutate(
        { items, reason: reason.trim() || undefined, noHarm: noHarm.trim() || undefined },
        { onSuccess: tell, onError: toast.refused },
      ),
    /** Throws what stands against the time. `said`: how the time reads, once it is known. */
    async schedule(values: ScheduleValues, said: (at: string) => string) {
      const answer = await schedule.mutateAsync({
        eventIds: selected.map(({ eventId }) => eventId),
        seen: selected.map(({ eventId, copy }) => ({ eventId, copy })),
        at: values.at,
        ...(values.reason.trim() && { reason: values.reason.trim() }),
        ...(values.noHarm.trim() && { noHarm: values.noHarm.trim() }),
      });
      settle(
        acts.notScheduled,
        answer.refused.map(({ id, detail }) => ({ eventId: id, detail })),
      );
      if (answer.done.length) toast.done(acts.scheduledDone(answer.done.length, said(values.at)));
    },
  };
}

export type Publishing = ReturnType<typeof usePublishing>;
