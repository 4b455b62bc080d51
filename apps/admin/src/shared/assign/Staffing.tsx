import { IconUserCheck, IconUserPlus } from '@tabler/icons-react';
import { staffing, type Needed } from '@birge/domain';
import { assignments } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import { useEventTypes } from '../reference/use-reference.js';
import styles from './assign.module.css';

interface Props {
  needed: readonly Needed[];
  people: readonly { personId: string; dutyId: string }[];
}

/** «Volunteers: 2 of 3»: who is needed, and how many are there. Nothing where a type needs nobody. */
export function Staffing({ needed, people }: Props) {
  const text = useText(assignments);
  const { dutyOf } = useEventTypes();
  const staffed = staffing(needed, people).filter((one) => one.needed > 0);
  if (staffed.length === 0) return null;
  return (
    <ul className={styles.staffing} aria-label={text.needed}>
      {staffed.map((one) => {
        const open = one.have < one.needed;
        const Symbol = open ? IconUserPlus : IconUserCheck;
        return (
          <li key={one.dutyId} data-open={open || undefined}>
            <Symbol size={15} aria-hidden />
            {text.dutyHave(dutyOf(one.dutyId), one.have, one.needed)}
          </li>
        );
      })}
    </ul>
  );
}
