import { useQueries } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { common, eventPage } from '@birge/i18n';
import type { EventOccurrenceView } from '@birge/api-client';
import { StaleDialog } from '../../../shared/form/StaleDialog.js';
import { useLanguage, useText } from '../../../shared/language/LanguageProvider.js';
import { venueQuery } from '../../../shared/pick/venue.queries.js';
import { slotRequest, slotValues, type SlotValues } from './slot-values.js';
import { slotWhen } from './slot-when.js';

interface Props {
  start: SlotValues;
  mine: SlotValues;
  /** The occurrence as it is now. */
  now: EventOccurrenceView;
  onChoose(values: SlotValues): void;
  onCancel(): void;
}

/** What belongs together is chosen together: a space is of its venue, an end of its start. */
const grouped = (values: SlotValues) => {
  const { venueId, spaceIds, place, start, end, allDay, offsetChoice, setupMinutes, teardownMinutes } = values;
  const where = { venueId, spaceIds: venueId ? [...spaceIds].sort() : [], place };
  return { where, when: { start, end, allDay, offsetChoice }, setupMinutes, teardownMinutes };
};
type Grouped = ReturnType<typeof grouped>;

/** Somebody else moved it meanwhile: place, time and what is around it, each chosen by itself. */
export function StaleSlot({ start, mine, now, onChoose, onCancel }: Props) {
  const { slot: text } = useText(eventPage);
  const words = useText(common);
  const { language } = useLanguage();
  const theirs = slotValues(now);
  const venues = useQueries({
    queries: [mine.venueId, theirs.venueId].map((id) => ({ ...venueQuery(id ?? ''), enabled: id !== null })),
  }).flatMap(({ data }) => data ?? []);

  const placeOf = ({ venueId, spaceIds, place }: Grouped['where']) => {
    const venue = venues.find(({ id }) => id === venueId);
    const spaces = venue?.spaces.filter(({ id }) => spaceIds.includes(id)) ?? [];
    return venueId
      ? [venue?.name, ...spaces.map(({ name }) => name)].map((name) => textIn(name, language)).join(' · ')
      : textIn(place, language);
  };
  const timeOf = (when: Grouped['when']) => {
    const { start: from, end: to } = slotRequest({ ...mine, ...when });
    const which = when.offsetChoice && text[when.offsetChoice];
    return from && to ? [slotWhen(language, from, to, when.allDay), which].filter(Boolean).join(', ') : '';
  };
  const labels = {
    where: text.where,
    when: text.when,
    setupMinutes: text.setupMinutes,
    teardownMinutes: text.teardownMinutes,
  };
  return (
    <StaleDialog<Grouped>
      start={grouped(start)}
      mine={grouped(mine)}
      theirs={grouped(theirs)}
      labelOf={(name) => labels[name]}
      show={(_, value) =>
        typeof value === 'number' ? words.minutes(value) : 'venueId' in value ? placeOf(value) : timeOf(value)
      }
      onChoose={({ where, when, ...around }) => onChoose({ ...where, ...when, ...around })}
      onCancel={onCancel}
    />
  );
}
