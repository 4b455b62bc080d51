import { useRef, useState } from 'react';
import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { peopleStrip, quoted } from '@birge/i18n';
import type { BoardItem, MatrixPerson } from '@birge/api-client';
import { matrixQuery } from '../../shared/assign/matrix.queries.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useEventTypes } from '../../shared/reference/use-reference.js';
import { useBoard } from './BoardContext.js';
import { DutyMenu } from './DutyMenu.js';
import { dutiesFor, judgePerson, likelyDuty } from './judge-person.js';
import { PeopleEntries } from './PeopleEntries.js';
import { PersonGhost } from './PersonGhost.js';
import { useAssignPerson } from './use-assign-person.js';
import { usePersonDrag, type PersonInHand } from './use-person-drag.js';
import styles from './PeopleStrip.module.css';

const TYPING_MS = 150;

interface Asked {
  person: MatrixPerson;
  item: BoardItem;
  duties: readonly string[];
  at: PersonInHand;
}

/** The people at hand above the board, each to be dragged to a card. It stands outside the board, whose own drags do not begin here. */
export function PeopleStrip() {
  const { year, language, index, search, setSearch, moves, returnFocus } = useBoard();
  const words = peopleStrip[language];
  const strip = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), TYPING_MS);
  const [asked, setAsked] = useState<Asked | null>(null);
  const asking = { q: q || undefined, oblast: search.oblast };
  const query = useQuery({ ...matrixQuery(String(year), asking), placeholderData: keepPreviousData });
  const { duties } = useEventTypes();
  const assign = useAssignPerson();
  const people = query.data?.people;

  const judged = (personId: string, cardId: string | null) => {
    const person = people?.find((one) => one.personId === personId);
    const item = cardId === null ? undefined : index.items.get(cardId);
    if (!person || !item) return null;
    const open = dutiesFor(
      personId,
      item,
      index,
      duties.map(({ id }) => id),
    );
    return { person, item, open, verdict: judgePerson(language, person, item, index, open) };
  };
  const hand = usePersonDrag(strip, {
    onBegin: () => {
      setAsked(null);
      moves.tell(null);
    },
    onDrop: (at) => {
      const found = judged(at.personId, at.cardId);
      if (!found) return;
      const { person, item, open, verdict } = found;
      if (verdict.pointless) {
        const title = words.refused(person.name, quoted(language, textIn(item.title, language)));
        return moves.tell({ kind: 'refused', title, lines: verdict.reasons });
      }
      // Which duty is not asked where she cannot come.
      if (open.length > 1 && verdict.level !== 'stop') setAsked({ person, item, duties: open, at });
      else assign(person, likelyDuty(open, item, index), item);
    },
  });
  const over = hand && judged(hand.personId, hand.cardId);
  const inHand = hand && people?.find(({ personId }) => personId === hand.personId);
  return (
    <section ref={strip} className={styles.strip} aria-label={words.title} data-people>
      <h2 title={words.help}>{words.title}</h2>
      <TextInput
        type="search"
        size="xs"
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={typed}
        maxLength={200}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <ProblemNote error={query.error} />
      {people && <PeopleEntries people={people} total={query.data?.total ?? 0} inHand={hand?.personId ?? null} />}
      <CloseButton
        size="sm"
        aria-label={words.close}
        title={words.close}
        onClick={() => setSearch({ people: undefined })}
      />
      {hand && inHand && <PersonGhost hand={hand} person={inHand} over={over} />}
      {asked && (
        <DutyMenu
          name={asked.person.name}
          item={asked.item}
          duties={asked.duties}
          at={asked.at}
          onChoose={(dutyId) => assign(asked.person, dutyId, asked.item)}
          onClose={() => {
            setAsked(null);
            returnFocus(asked.item.occurrenceId, Promise.resolve());
          }}
        />
      )}
    </section>
  );
}
