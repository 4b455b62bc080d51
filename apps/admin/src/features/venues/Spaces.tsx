import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { textIn } from '@birge/domain';
import { formatNumber, forms, records } from '@birge/i18n';
import type { SpaceView, VenueView } from '@birge/api-client';
import formStyles from '../../shared/form/form.module.css';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { SpaceDialog } from './SpaceDialog.js';
import styles from './venues.module.css';

/** What can be booked here by itself. */
export function Spaces({ venue }: { venue: VenueView }) {
  const { venues: text, archived } = useText(records);
  const { edit } = useText(forms);
  const { language } = useLanguage();
  const [editing, setEditing] = useState<SpaceView | 'new' | null>(null);
  return (
    <section className={formStyles.section} aria-labelledby="spaces">
      <div className={styles.head}>
        <h2 id="spaces">{text.spaces}</h2>
        {venue.mayWrite && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            {text.addSpace}
          </Button>
        )}
      </div>
      {venue.spaces.length === 0 && <p className={formStyles.quiet}>{text.noSpaces}</p>}
      <ul className={styles.rows}>
        {venue.spaces.map((space) => (
          <li key={space.id} data-archived={space.archived || undefined}>
            <b>{textIn(space.name, language)}</b>
            <span className={formStyles.quiet}>
              {space.archived
                ? archived
                : space.capacity !== null && `${text.capacity} ${formatNumber(language, space.capacity)}`}
            </span>
            {venue.mayWrite && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() => setEditing(space)}
                aria-label={`${edit}: ${textIn(space.name, language)}`}
              >
                {edit}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={formStyles.help}>{text.spacesHelp}</p>
      {editing && (
        <SpaceDialog venue={venue} space={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </section>
  );
}
