import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { textIn } from '@birge/domain';
import { common, typeRequirements } from '@birge/i18n';
import type { TypeRequirement } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import styles from '../../shared/page/part.module.css';

interface Props {
  requirement: TypeRequirement;
  error: string | undefined;
  first: boolean;
  last: boolean;
  mayWrite: boolean;
  onOpen(): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** What is needed, where and by when; its place in the list is its place in every checklist and on every card. */
export function RequirementRow({ requirement, error, first, last, mayWrite, onOpen, onMove, onRemove }: Props) {
  const text = useText(typeRequirements);
  const words = useText(common);
  const { language } = useLanguage();
  const { kind, role, applies, leadDays, short } = requirement;
  const label = textIn(requirement.label, language);
  return (
    <li className={styles.line}>
      <div>
        <div>{label}</div>
        <div className={styles.small}>
          {[
            textIn(short, language) && `«${textIn(short, language)}»`,
            kind === 'answer' && role ? `${text.kind.answer}: ${words.participationRole[role]}` : text.kind.permission,
            applies !== 'always' && text.applies[applies],
            text.days(leadDays),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {error && (
          <div className={styles.stop} role="alert">
            {error}
          </div>
        )}
      </div>
      {mayWrite && (
        <span className={styles.end}>
          <ActionIcon aria-label={text.up(label)} disabled={first} onClick={() => onMove(-1)}>
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={text.down(label)} disabled={last} onClick={() => onMove(1)}>
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={text.edit(label)} onClick={onOpen}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={text.remove(label)} onClick={onRemove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </span>
      )}
    </li>
  );
}
