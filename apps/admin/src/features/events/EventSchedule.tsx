import { useState } from 'react';
import { Button } from '@mantine/core';
import { Problem, type PublishingItem, type PublishingView } from '@birge/api-client';
import { problemTitle, publishingActs, wallTimeText } from '@birge/i18n';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useSchedule } from '../../shared/told/schedule.queries.js';
import { ScheduleDialog, type ScheduleValues } from '../../shared/told/ScheduleDialog.js';
import { ScheduledNote } from '../../shared/told/ScheduledNote.js';
import { useScheduledActs } from '../../shared/told/use-scheduled-acts.js';

interface Props {
  eventId: string;
  item: PublishingItem | undefined;
  view: PublishingView;
  isPublic: boolean;
}

/** When this event is published by itself; what was scheduled is moved or called off here. */
export function EventSchedule({ eventId, item, view, isPublic }: Props) {
  const text = useText(publishingActs);
  const { language } = useLanguage();
  const toast = useToast();
  const schedule = useSchedule();
  const acts = useScheduledActs();
  const [asking, setAsking] = useState(false);
  const scheduled = view.scheduled.find((one) => one.eventId === eventId);
  const waiting = scheduled?.heldBack === null ? scheduled : undefined;
  if (!item && !isPublic && !scheduled) return null;

  const save = async ({ at, reason, noHarm }: ScheduleValues) => {
    if (waiting) return acts.move([waiting], at);
    const { refused } = await schedule.mutateAsync({
      eventIds: [eventId],
      seen: item ? [{ eventId, copy: item.copy }] : [],
      at,
      ...(reason.trim() && { reason: reason.trim() }),
      ...(noHarm.trim() && { noHarm: noHarm.trim() }),
    });
    const [first] = refused;
    if (first) throw new Problem({ status: 409, title: problemTitle(language, first.code), ...first });
    toast.done(text.scheduledDone(1, wallTimeText(language, at)));
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {waiting ? text.move : text.schedule}
      </Button>
      {waiting && (
        <Button variant="default" onClick={() => void acts.callOff([waiting]).catch(toast.refused)}>
          {text.callOff}
        </Button>
      )}
      <ScheduledNote scheduled={scheduled} />
      {asking && (
        <ScheduleDialog
          title={waiting ? text.moveTitle : text.scheduleTitle(1)}
          clock={view.clock}
          initial={{ at: waiting?.wallAt ?? '', reason: '', noHarm: '' }}
          asks={{ reason: !waiting && !!item?.needsReason, noHarm: !waiting && !!item?.suspicions.length }}
          saving={schedule.isPending || acts.moving}
          save={save}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
