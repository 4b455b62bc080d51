import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { board, common, findSlot } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { PresenceLine } from '../../shared/live/PresenceLine.js';
import { missingWords } from '../../shared/look/missing-words.js';
import { StateMark } from '../../shared/look/StateMark.js';
import { useBoard } from './BoardContext.js';
import { AssignedPeople } from './AssignedPeople.js';
import { ConflictList } from './ConflictList.js';
import { judge } from './judge.js';
import { PartnerAnswers } from './PartnerAnswers.js';
import { placementOf } from './scheduled.js';
import { SidePanel } from '../../shared/page/SidePanel.js';
import { placeWords, whenWords } from './slot-words.js';
import styles from '../../shared/page/SidePanel.module.css';

/** All of a card in words, and what can be done with it. */
export function CardPanel({ item, onClose }: { item: BoardItem; onClose(): void }) {
  const { language, index, year, setSearch, moves } = useBoard();
  const words = board[language].card;
  const to = placementOf(item);
  const when = to ? whenWords(language, to) : words.unscheduled;
  const settled = item.state === 'cancelled' || item.state === 'completed';
  return (
    <SidePanel title={textIn(item.title, language)} onClose={onClose}>
      <PresenceLine of={[item.occurrenceId, item.eventId]} />
      <div className={styles.facts}>
        <p>
          <StateMark state={item.state} />{' '}
          <span className={styles.quiet}>{textIn(index.types.get(item.typeId)?.name, language)}</span>
        </p>
        <p>
          <b>{when}</b>
        </p>
        <p>{placeWords(language, item, index)}</p>
        {textIn(item.place, language) && <p className={styles.quiet}>{textIn(item.place, language)}</p>}
        {item.coordinator && <p className={styles.quiet}>{words.coordinator(item.coordinator.name)}</p>}
        {item.quorum.needed > 0 && (
          <p className={styles.quiet}>
            {missingWords(language, item.quorum, true) || words.quorum(item.quorum.met, item.quorum.needed)}
          </p>
        )}
        {!item.mayMove && <p className={styles.quiet}>{words.readOnly}</p>}
      </div>
      <div className={styles.buttons}>
        {item.mayMove && <Button onClick={() => setSearch({ panel: 'move' })}>{words.move}</Button>}
        {item.mayMove && (
          <Button variant="default" onClick={() => setSearch({ panel: 'find' })}>
            {findSlot[language].open}
          </Button>
        )}
        {item.mayMove && to && (
          <Button variant="default" onClick={() => void moves.tray(item)}>
            {words.toTray}
          </Button>
        )}
        <Button variant="default" component={Link} to={`/${year}/events/${item.eventId}`}>
          {words.details}
        </Button>
      </div>
      {to && !settled && (
        <section className={styles.section}>
          <h3>{words.clashes}</h3>
          <ConflictList told={judge(item, to, index).told} />
        </section>
      )}
      <PartnerAnswers item={item} />
      <AssignedPeople item={item} />
      <p className={styles.quiet}>{common[language].visibility[item.visibility]}</p>
    </SidePanel>
  );
}
