import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { eventPage, formatNumber } from '@birge/i18n';
import formStyles from '../../../shared/form/form.module.css';
import { useLanguage, useText } from '../../../shared/language/LanguageProvider.js';
import { venueQuery } from '../../../shared/pick/venue.queries.js';

interface Props {
  venueId: string;
  value: string[];
  onChange(ids: string[]): void;
  error?: string;
}

/** The spaces of a venue that a slot takes: one, several, all. */
export function SpacesField({ venueId, value, onChange, error }: Props) {
  const { slot: text } = useText(eventPage);
  const { language } = useLanguage();
  const { data } = useQuery(venueQuery(venueId));
  const spaces = (data?.spaces ?? []).filter(({ archived, id }) => !archived || value.includes(id));
  if (data && spaces.length === 0) return <p className={formStyles.help}>{text.noSpaces}</p>;
  const all = spaces.every(({ id }) => value.includes(id));
  return (
    <Checkbox.Group label={text.spaces} value={value} onChange={onChange} error={error}>
      <div className={formStyles.checks}>
        {spaces.map(({ id, name, capacity }) => (
          <Checkbox
            key={id}
            value={id}
            aria-invalid={(error && value.includes(id)) || undefined}
            label={[textIn(name, language), capacity && text.capacity(formatNumber(language, capacity))]
              .filter(Boolean)
              .join(', ')}
          />
        ))}
        {spaces.length > 1 && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-pressed={all}
            onClick={() => onChange(all ? [] : spaces.map(({ id }) => id))}
          >
            {text.allSpaces}
          </Button>
        )}
      </div>
    </Checkbox.Group>
  );
}
