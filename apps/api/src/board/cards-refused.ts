import type { Language, ProblemCode } from '@birge/domain';
import { problemTitle } from '@birge/i18n';
import type { ConflictView } from '../events/conflict.view.js';
import { Refused } from '../platform/http/refuse.js';

/** Why one of several cards keeps all of them where they are, in the reader's language. */
export interface CardRefused {
  occurrenceId: string;
  code: ProblemCode;
  message: string;
}

/**
 * Does the same for each card, in turn, and goes on past a refusal: whoever moves many hears of all that stands in the
 * way at once. One alone is refused as it is; several by the first, with the reason of each. What is not there is not
 * told among others' reasons.
 */
export async function forEachCard<Card extends { occurrenceId: string }, Done>(
  language: Language,
  cards: readonly Card[],
  work: (card: Card, index: number) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const refusals: { card: Card; refused: Refused }[] = [];
  for (const [index, card] of cards.entries()) {
    try {
      done.push(await work(card, index));
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal.code === 'not-found' || cards.length === 1) throw error;
      refusals.push({ card, refused: error });
    }
  }
  const [first] = refusals;
  if (!first) return done;
  const { refusal, errors, more } = first.refused;
  const told = refusals.map(
    ({
      card: { occurrenceId },
      refused: {
        refusal: { code },
      },
    }): CardRefused => {
      return { occurrenceId, code, message: problemTitle(language, code) };
    },
  );
  throw new Refused(refusal, errors, { ...more, cards: told });
}

/** Of a refusal for conflicts: which cards they are of, each with its own sentences. */
export function withCards(refused: Refused, asked: readonly { occurrenceId: string }[]): Refused {
  const conflicts = refused.more.conflicts as ConflictView[] | undefined;
  if (asked.length < 2 || !conflicts) return refused;
  const cards = asked.flatMap(({ occurrenceId }): CardRefused[] => {
    const own = conflicts.filter((conflict) => conflict.occurrenceId === occurrenceId);
    return own.length === 0
      ? []
      : [{ occurrenceId, code: refused.refusal.code, message: own.map(({ message }) => message).join('; ') }];
  });
  return new Refused(refused.refusal, refused.errors, { ...refused.more, cards });
}
