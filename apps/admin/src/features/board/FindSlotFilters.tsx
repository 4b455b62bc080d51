import { Button, MultiSelect, NumberInput, Select } from '@mantine/core';
import { addDays, textIn } from '@birge/domain';
import { findSlot, shortDate } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import type { SlotFilterValues } from './find-slot.queries.js';
import styles from './FindSlotPanel.module.css';

const hours = Array.from({ length: 17 }, (_, index) => `${String(index + 7).padStart(2, '0')}:00`);

/** Which slots are wanted: where, on which days, at what time, how large. Each is asked at once. */
export function FindSlotFilters({
  filters,
  onChange,
}: {
  filters: SlotFilterValues;
  onChange(filters: SlotFilterValues): void;
}) {
  const { language, index } = useBoard();
  const words = findSlot[language].filters;
  const set = (change: SlotFilterValues): void => onChange({ ...filters, ...change });
  const { startsOn, endsOn } = index.window.edition;
  const days: string[] = [];
  for (let day = startsOn; day <= endsOn && days.length < 92; day = addDays(day, 1)) days.push(day);
  const dayChoices = (from = startsOn, to = endsOn) =>
    days.filter((day) => from <= day && day <= to).map((day) => ({ value: day, label: shortDate(language, day) }));
  const venues = index.window.divisions.map((division) => ({
    group: textIn(division.name, language),
    items: division.venues.map(({ id, name }) => ({ value: id, label: textIn(name, language) })),
  }));
  return (
    <fieldset className={styles.filters}>
      <legend className="only-read-aloud">{words.label}</legend>
      <MultiSelect
        size="xs"
        className={styles.wide}
        aria-label={words.venues}
        placeholder={filters.venueIds?.length ? undefined : words.anyVenue}
        data={venues.filter(({ items }) => items.length > 0)}
        value={filters.venueIds ?? []}
        onChange={(venueIds) => set({ venueIds: venueIds.length ? venueIds : undefined })}
        searchable
        clearable
      />
      <Select
        size="xs"
        aria-label={words.from}
        placeholder={words.from}
        data={dayChoices(undefined, filters.to)}
        value={filters.from ?? null}
        onChange={(from) => set({ from: from ?? undefined })}
        clearable
      />
      <Select
        size="xs"
        aria-label={words.to}
        placeholder={words.to}
        data={dayChoices(filters.from)}
        value={filters.to ?? null}
        onChange={(to) => set({ to: to ?? undefined })}
        clearable
      />
      <Select
        size="xs"
        aria-label={words.fromHour}
        placeholder={words.fromHour}
        data={hours.filter((hour) => !filters.toTime || hour < filters.toTime)}
        value={filters.fromTime ?? null}
        onChange={(fromTime) => set({ fromTime: fromTime ?? undefined })}
        clearable
      />
      <Select
        size="xs"
        aria-label={words.toHour}
        placeholder={words.toHour}
        data={hours.filter((hour) => !filters.fromTime || hour > filters.fromTime)}
        value={filters.toTime ?? null}
        onChange={(toTime) => set({ toTime: toTime ?? undefined })}
        clearable
      />
      <NumberInput
        size="xs"
        aria-label={words.capacity}
        placeholder={words.capacity}
        min={1}
        max={1_000_000}
        value={filters.capacity ?? ''}
        onChange={(value) => set({ capacity: Number(value) || undefined })}
      />
      {Object.keys(filters).length > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => onChange({})}>
          {words.clear}
        </Button>
      )}
    </fieldset>
  );
}
