import { IconBuildingCommunity, IconMap, IconMapPin, IconUser } from '@tabler/icons-react';
import { textIn } from '@birge/domain';
import { common, wallTimeText } from '@birge/i18n';
import type { SearchHit } from '@birge/api-client';
import { KeyCaps } from '../../shared/commands/KeyCaps.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { TypeMark } from '../../shared/reference/TypeMark.js';
import type { Entry } from './entries.js';
import styles from './Palette.module.css';

const icons = { division: IconMap, venue: IconMapPin, organization: IconBuildingCommunity, person: IconUser };

interface Props {
  id: string;
  entry: Entry;
  active: boolean;
  onPoint(): void;
  onUse(): void;
}

export function PaletteOption({ id, entry, active, onPoint, onUse }: Props) {
  const { language } = useLanguage();
  const { command, hit } = entry;
  const Symbol = command ? command.icon : hit.kind === 'event' ? null : icons[hit.kind];
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      // The field keeps the focus; the pointer that lies still while the list scrolls under it chooses nothing.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => active || onPoint()}
      onClick={onUse}
    >
      <span className={styles.icon} aria-hidden>
        {Symbol ? <Symbol size={17} stroke={1.7} /> : hit?.typeId && <TypeMark typeId={hit.typeId} named={false} />}
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{command ? command.title : textIn(hit.title, language)}</span>
        {hit && <Detail hit={hit} />}
      </span>
      {command?.keys && <KeyCaps keys={command.keys} />}
    </div>
  );
}

function Detail({ hit }: { hit: SearchHit }) {
  const { language } = useLanguage();
  const { eventState } = useText(common);
  const parts = [
    hit.start ? wallTimeText(language, hit.start) : hit.edition && String(hit.edition),
    textIn(hit.detail, language),
    hit.state && eventState[hit.state],
  ].filter(Boolean);
  return parts.length > 0 ? <small>{parts.join(' · ')}</small> : null;
}
