import { useQuery } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { common, dayAndMonth, eventPage, together } from '@birge/i18n';
import { StaleDialog } from '../../../shared/form/StaleDialog.js';
import { useLanguage, useText } from '../../../shared/language/LanguageProvider.js';
import { venueQuery } from '../../../shared/pick/venue.queries.js';
import { groupsOf, valuesFrom, type SlotGroups } from './slot-groups.js';
import type { SlotValues } from './slot-values.js';

interface Props {
  start: SlotValues;
  mine: SlotValues;
  theirs: SlotValues;
  onChoose(values: SlotValues): void;
  onCancel(): void;
}

/** Somebody else moved the same occurrence: its time, its place and what is around it are chosen one by one. */
export function SlotChoice({ start, mine, theirs, onChoose, onCancel }: Props) {
  const { language } = useLanguage();
  const { moved: text } = useText(together);
  const { occurrences: words } = useText(eventPage);
  const { minutes, allDay } = useText(common);
  const venues = [useVenue(mine.venueId), useVenue(theirs.venueId)];

  const day = (wall: string): string => dayAndMonth(language, wall);
  function timeWords({ start: from, end: to, allDay: whole }: SlotGroups['time']): string {
    if (!from) return text.noTime;
    if (whole) return [...new Set([day(from), to && day(to)])].filter(Boolean).join(' – ') + `, ${allDay}`;
    const until = to.slice(0, 10) === from.slice(0, 10) ? to.slice(11) : to && `${day(to)}, ${to.slice(11)}`;
    return `${day(from)}, ${from.slice(11)}–${until}`;
  }
  function placeWords({ venueId, spaceIds, place }: SlotGroups['place']): string {
    if (!venueId) return textIn(place, language) || words.noVenue;
    const venue = venues.find((one) => one?.id === venueId);
    const spaces = (venue?.spaces ?? []).filter(({ id }) => spaceIds.includes(id));
    return [textIn(venue?.name, language), spaces.map(({ name }) => textIn(name, language)).join(', ')]
      .filter(Boolean)
      .join(' · ');
  }
  const show = (name: keyof SlotGroups, value: SlotGroups[keyof SlotGroups]): string => {
    const shown = { [name]: value } as unknown as SlotGroups;
    if (name === 'time') return timeWords(shown.time);
    if (name === 'place') return placeWords(shown.place);
    return text.around(minutes(shown.around.setupMinutes), minutes(shown.around.teardownMinutes));
  };
  return (
    <StaleDialog<SlotGroups>
      start={groupsOf(start)}
      mine={groupsOf(mine)}
      theirs={groupsOf(theirs)}
      labelOf={(name) => text.field[name]}
      show={show}
      onChoose={(chosen) => onChoose(valuesFrom(chosen))}
      onCancel={onCancel}
    />
  );
}

const useVenue = (id: string | null) => useQuery({ ...venueQuery(id ?? ''), enabled: id !== null }).data;
