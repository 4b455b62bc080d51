import { useState } from 'react';
import { Button, CloseButton, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { board } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useCreationKey } from '../../shared/form/use-creation-key.js';
import { PersonPicker } from '../../shared/pick/PersonPicker.js';
import { useEventTypes } from '../../shared/reference/use-reference.js';
import { assignPerson, unassignPerson } from './board-commands.js';
import { useBoard } from './BoardContext.js';
import styles from './SidePanel.module.css';

/** Who does what here. Somebody who is elsewhere at that time is refused, and the refusal says where. */
export function AssignedPeople({ item }: { item: BoardItem }) {
  const { language, index, moves } = useBoard();
  const { dutyOf, dutyChoices, typeOf } = useEventTypes();
  const words = board[language].card;
  const [personId, setPersonId] = useState<string | null>(null);
  const usual = typeOf(item.typeId)?.duties[0]?.dutyId ?? dutyChoices[0]?.value ?? null;
  const [dutyId, setDutyId] = useState<string | null>(null);
  const [key, renewKey] = useCreationKey();
  const assign = useMutation({
    mutationFn: (to: { personId: string; dutyId: string }) => assignPerson(item, to.personId, to.dutyId, key),
    onSuccess: (answer) => {
      moves.take(answer.item);
      renewKey();
      setPersonId(null);
    },
    // A refused try is over; the next one is another.
    onError: renewKey,
  });
  const unassign = useMutation({ mutationFn: unassignPerson, onSuccess: (answer) => moves.take(answer.item) });
  const may = index.window.may.assign && item.mayMove;
  const duty = dutyId ?? usual;
  return (
    <section className={styles.section}>
      <h3>{words.peopleTitle}</h3>
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
      {may && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (personId && duty) assign.mutate({ personId, dutyId: duty });
          }}
        >
          <div className={styles.pair}>
            <PersonPicker
              label={words.person}
              value={personId}
              onChange={(id) => {
                setPersonId(id);
                assign.reset();
              }}
            />
            <Select label={words.duty} data={dutyChoices} value={duty} onChange={setDutyId} allowDeselect={false} />
          </div>
          <ProblemNote error={assign.error} />
          <div>
            <Button type="submit" variant="default" disabled={!personId || !duty} loading={assign.isPending}>
              {words.assign}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
