import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@birge/api-client';
import { textIn } from '@birge/domain';
import { assignments, peopleStrip, quoted } from '@birge/i18n';
import type { BoardItem, ConflictView } from '@birge/api-client';
import { problemWords } from '../../shared/feedback/problem-words.js';
import { useEventTypes } from '../../shared/reference/use-reference.js';
import { assignPerson } from './board-commands.js';
import { useBoard } from './BoardContext.js';

/** Assigns, and says what came of it: who clashes with what, or the way back. */
export function useAssignPerson(): (
  person: { personId: string; name: string },
  dutyId: string,
  item: BoardItem,
) => void {
  const { language, moves } = useBoard();
  const { dutyOf } = useEventTypes();
  const client = useQueryClient();
  const words = peopleStrip[language];

  return (person, dutyId, item) => void assign(person, dutyId, item);

  async function assign(
    { personId, name }: { personId: string; name: string },
    dutyId: string,
    item: BoardItem,
  ): Promise<void> {
    const title = quoted(language, textIn(item.title, language));
    try {
      const answer = await assignPerson(item.occurrenceId, personId, dutyId);
      moves.take(answer.item);
      const against = answer.availability === 'unavailable' || answer.availability === 'outside';
      moves.tell({
        kind: 'done',
        title: words.assigned(name, dutyOf(dutyId), title),
        lines: [
          ...(against ? [assignments[language].againstWord(name)] : []),
          ...answer.conflicts.map(({ message }) => message),
        ],
        undo: moves.undoOf(answer.item),
      });
    } catch (error) {
      const told = problemWords(error, language);
      const clashes = isProblem(error) ? error.conflicts<ConflictView>().map(({ message }) => message) : [];
      moves.tell({
        kind: 'refused',
        title: words.refused(name, title),
        lines: [told.title, ...(clashes.length ? clashes : [told.detail])].filter(Boolean),
      });
    } finally {
      void client.invalidateQueries({ queryKey: ['assignments'] });
    }
  }
}
