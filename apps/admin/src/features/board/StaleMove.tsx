import { textIn } from '@birge/domain';
import { common, quoted, together } from '@birge/i18n';
import { StaleDialog } from '../../shared/form/StaleDialog.js';
import { useBoard } from './BoardContext.js';
import { placeWords, whenWords } from './slot-words.js';
import { placementFrom, type MoveValues } from './stale-move.js';
import type { StaleAsked } from './use-stale-move.js';

/** Two people moved one card: time and place are chosen one by one, hers as she meant it, theirs as it is now. */
export function StaleMove({ item, start, mine, theirs, onAnswer }: StaleAsked) {
  const { language, index } = useBoard();
  const { moved: text } = together[language];
  const { minutes } = common[language];
  const show = (name: keyof MoveValues, value: MoveValues[keyof MoveValues]): string => {
    const shown = { [name]: value } as unknown as MoveValues;
    if (name === 'time') return shown.time ? whenWords(language, shown.time) : text.noTime;
    if (name === 'place') return placeWords(language, shown.place, index);
    return text.around(minutes(shown.around.setupMinutes), minutes(shown.around.teardownMinutes));
  };
  return (
    <StaleDialog<MoveValues>
      start={start}
      mine={mine}
      theirs={theirs}
      labelOf={(name) => text.field[name]}
      show={show}
      words={{
        title: text.title(quoted(language, textIn(item.title, language))),
        lead: text.lead,
        mine: text.mine,
        theirs: text.theirs,
        save: text.save,
        back: text.leave,
      }}
      onChoose={(chosen) => onAnswer(placementFrom(chosen))}
      onCancel={() => onAnswer(null)}
    />
  );
}
