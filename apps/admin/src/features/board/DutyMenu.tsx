import { Menu } from '@mantine/core';
import { assignments, peopleStrip } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { useEventTypes } from '../../shared/reference/use-reference.js';
import { useBoard } from './BoardContext.js';
import { likelyDuty, neededAt } from './judge-person.js';
import styles from './PeopleStrip.module.css';

interface DutyMenuProps {
  name: string;
  item: BoardItem;
  duties: readonly string[];
  at: { x: number; y: number };
  onChoose(dutyId: string): void;
  onClose(): void;
}

/** Asked where a person was let go; the first duty that lacks somebody has the focus, so Enter is enough. */
export function DutyMenu({ name, item, duties, at, onChoose, onClose }: DutyMenuProps) {
  const { language, index } = useBoard();
  const { dutyOf } = useEventTypes();
  const title = peopleStrip[language].whichDuty(name);
  const staffed = neededAt(item, index);
  const likely = likelyDuty(duties, item, index);
  return (
    <Menu
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      shadow="md"
      trapFocus
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        {/* The menu has its name from it. */}
        <button
          type="button"
          tabIndex={-1}
          aria-label={title}
          className={styles.at}
          style={{ left: at.x, top: at.y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{title}</Menu.Label>
        {duties.map((id) => {
          const one = staffed.find(({ dutyId }) => dutyId === id);
          return (
            <Menu.Item key={id} data-autofocus={id === likely || undefined} onClick={() => onChoose(id)}>
              {one ? assignments[language].dutyHave(dutyOf(id), one.have, one.needed) : dutyOf(id)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
