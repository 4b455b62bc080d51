import { Checkbox } from '@mantine/core';
import { askedThings, type AskedThing } from '@birge/domain';
import { partnerAsked } from '@birge/i18n';
import formStyles from '../form/form.module.css';
import { useText } from '../language/LanguageProvider.js';

/** What an organization is asked for, as a list of things; its words say the rest. */
export function AskedForField({
  value,
  onChange,
}: {
  value: readonly AskedThing[];
  onChange(value: AskedThing[]): void;
}) {
  const words = useText(partnerAsked);
  return (
    <Checkbox.Group
      label={words.label}
      value={[...value]}
      onChange={(chosen) => onChange(askedThings.filter((thing) => chosen.includes(thing)))}
    >
      <div className={formStyles.checks}>
        {askedThings.map((thing) => (
          <Checkbox key={thing} value={thing} label={words.thing[thing]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
