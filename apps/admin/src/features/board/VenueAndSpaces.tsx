import { Checkbox, Select } from '@mantine/core';
import { textIn } from '@birge/domain';
import { board } from '@birge/i18n';
import { useBoard } from './BoardContext.js';

interface VenueAndSpacesProps {
  venueId: string | null;
  spaceIds: readonly string[];
  error?: string;
  onChange(to: { venueId: string | null; spaceIds: string[] }): void;
}

/** The venue by oblast, and which of its spaces; a venue of one space takes it at once. */
export function VenueAndSpaces({ venueId, spaceIds, error, onChange }: VenueAndSpacesProps) {
  const { language, index } = useBoard();
  const words = board[language].form;
  const venue = venueId ? index.venues.get(venueId) : undefined;
  const choices = index.window.divisions
    .filter(({ venues }) => venues.length)
    .map((division) => ({
      group: textIn(division.name, language),
      items: division.venues.map(({ id, name }) => ({ value: id, label: textIn(name, language) })),
    }));
  return (
    <>
      <Select
        label={words.venue}
        placeholder={words.noVenue}
        error={error}
        data={choices}
        value={venueId}
        searchable
        clearable
        onChange={(id) => {
          const spaces = id ? (index.venues.get(id)?.spaces ?? []) : [];
          onChange({ venueId: id, spaceIds: spaces.length === 1 ? spaces.map((space) => space.id) : [] });
        }}
      />
      {venue && venue.spaces.length > 0 && (
        <Checkbox.Group
          label={words.spaces}
          description={venue.spaces.length > 1 ? words.spacesHelp : undefined}
          value={[...spaceIds]}
          onChange={(ids) => onChange({ venueId, spaceIds: ids })}
        >
          {venue.spaces.map((space) => (
            <Checkbox
              key={space.id}
              value={space.id}
              mt={6}
              label={[textIn(space.name, language), space.capacity].filter(Boolean).join(' · ')}
            />
          ))}
        </Checkbox.Group>
      )}
    </>
  );
}
