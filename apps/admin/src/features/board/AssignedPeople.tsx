import { useEffect, useRef, useState } from 'react';
import { Button, CloseButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { assignments, board } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { Staffing } from '../../shared/assign/Staffing.js';
import { SuggestList } from '../../shared/assign/SuggestList.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useEventTypes } from '../../shared/reference/use-reference.js';
import { unassignPerson } from './board-commands.js';
import { useBoard } from './BoardContext.js';
import styles from '../../shared/page/SidePanel.module.css';

/** Who does what here, who is missing, and who could do it. Somebody who is elsewhere is refused, and the refusal says where. */
export function AssignedPeople({ item }: { item: BoardItem }) {
  const { language, index, moves, search } = useBoard();
  const { dutyOf, typeOf } = useEventTypes();
  const words = board[language].card;
  const more = assignments[language];
  const asked = search.panel === 'assign';
  const [wanted, setFinding] = useState(false);
  const finding = wanted || asked;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) section.current?.querySelector<HTMLInputElement>('input[maxlength]')?.focus();
  }, [asked]);
  const unassign = useMutation({ mutationFn: unassignPerson, onSuccess: (answer) => moves.take(answer.item) });
  const may = index.window.may.assign && item.mayMove;
  return (
    <section ref={section} className={styles.section}>
      <h3>{words.peopleTitle}</h3>
      <Staffing needed={typeOf(item.typeId)?.duties ?? []} people={item.people} />
      {item.people.length === 0 && <p className={styles.quiet}>{words.noPeople}</p>}
      <ul className={styles.list}>
        {item.people.map((person) => (
          <li key={person.assignmentId}>
            <span>
              {person.name} <span className={styles.quiet}>{dutyOf(person.dutyId)}</span>
            </span>
            {may && (
              <CloseButton
                size="sm"
                aria-label={words.remove(person.name)}
                disabled={unassign.isPending}
                onClick={() => unassign.mutate(person.assignmentId)}
              />
            )}
          </li>
        ))}
      </ul>
      <ProblemNote error={unassign.error} />
      {may && item.start === null && <p className={styles.quiet}>{more.noTime}</p>}
      {may && item.start !== null && !finding && (
        <div>
          <Button variant="default" onClick={() => setFinding(true)}>
            {words.assign}
          </Button>
        </div>
      )}
      {may && item.start !== null && finding && (
        <SuggestList occurrenceId={item.occurrenceId} onAssigned={(answer) => moves.take(answer.item)} />
      )}
    </section>
  );
}
