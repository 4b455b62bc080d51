import { useState } from 'react';
import { Button, Checkbox, NumberInput, Radio } from '@mantine/core';
import { mayBeWithoutVenue, textIn, timeOf } from '@birge/domain';
import { board, moving, shiftAlong } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { WallTimeField } from '../../shared/form/WallTimeField.js';
import { PresenceLine } from '../../shared/live/PresenceLine.js';
import { useBoard } from './BoardContext.js';
import { ConflictList } from './ConflictList.js';
import { startingAt } from './FreeSlotOffer.js';
import { judge } from './judge.js';
import { draftOf, isAmbiguous, isWhole, placementIn } from './move-draft.js';
import { MovedMeanwhile } from './MovedMeanwhile.js';
import { zoneOf, type Placement } from './scheduled.js';
import { SidePanel } from '../../shared/page/SidePanel.js';
import { useMoveDraft } from './use-move-draft.js';
import { VenueAndSpaces } from './VenueAndSpaces.js';
import styles from '../../shared/page/SidePanel.module.css';

interface MoveFormProps {
  item: BoardItem;
  /** A move that the server could not take as it was: its hour happens twice. */
  asked: Placement | null;
  onClose(): void;
  onDone(): void;
}

const LONGEST_AROUND = 2880;

/** Does what a drag does, and more: each field by itself, and what it would meet before it is saved. */
export function MoveForm({ item, asked, onClose, onDone }: MoveFormProps) {
  const { language, index, moves, shift } = useBoard();
  const { draft, change, base } = useMoveDraft(item, index, asked);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const words = board[language].form;
  const to = placementIn(draft);
  const ordered = to !== null && to.start < to.end;
  const zone = to && zoneOf(item, to.venueId, index);
  const ambiguous = to !== null && isAmbiguous(to, index.offsets.get(zone ?? ''));
  const leaves = draft.venueId === null && item.venueId !== null;
  const placeless = leaves && !mayBeWithoutVenue(item) ? moving[language].needsVenue : undefined;
  const verdict = to && ordered ? judge(item, to, index) : null;

  async function save(): Promise<void> {
    setTried(true);
    if (!to || !ordered || placeless) return;
    setSaving(true);
    const moved = await moves.move(base, to, { sure: false });
    setSaving(false);
    if (moved) onDone();
  }

  return (
    <SidePanel title={`${words.title}: ${textIn(item.title, language)}`} onClose={onClose}>
      <PresenceLine of={[item.occurrenceId, item.eventId]} />
      <p role="status" className={styles.meanwhile}>
        <MovedMeanwhile item={base} />
      </p>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <VenueAndSpaces venueId={draft.venueId} spaceIds={draft.spaceIds} error={placeless} onChange={change} />
        <Checkbox
          label={words.allDay}
          checked={draft.allDay}
          onChange={({ currentTarget }) => change({ allDay: currentTarget.checked })}
        />
        <WallTimeField
          label={words.start}
          value={draft.date || draft.start ? `${draft.date}T${draft.start}` : ''}
          allDay={draft.allDay}
          opensAt={index.window.from}
          error={tried && !isWhole(draft) ? words.needsDate : undefined}
          onChange={(value) => {
            const [date = '', start = ''] = value.split('T');
            // The end follows to another day until it was set apart.
            const follows = draft.endDate === draft.date || draft.endDate < date;
            change({ date, start, ...(follows ? { endDate: date } : {}) });
          }}
        />
        <WallTimeField
          label={words.end}
          value={draft.endDate || draft.end ? `${draft.endDate}T${draft.end}` : ''}
          allDay={draft.allDay}
          opensAt={draft.date || index.window.from}
          error={to && !ordered ? words.endsBefore : undefined}
          onChange={(value) => {
            const [endDate = '', end = ''] = value.split('T');
            change({ endDate, end });
          }}
        />
        {ambiguous && (
          <Radio.Group
            label={words.offset}
            value={draft.offsetChoice ?? ''}
            onChange={(choice) => change({ offsetChoice: choice === 'later' ? 'later' : 'earlier' })}
          >
            <Radio value="earlier" label={words.earlier} mt={6} />
            <Radio value="later" label={words.later} mt={6} />
          </Radio.Group>
        )}
        <div className={styles.pair}>
          <NumberInput
            label={words.setup}
            min={0}
            max={LONGEST_AROUND}
            step={15}
            value={draft.setupMinutes}
            onChange={(value) => change({ setupMinutes: Number(value) || 0 })}
          />
          <NumberInput
            label={words.teardown}
            min={0}
            max={LONGEST_AROUND}
            step={15}
            value={draft.teardownMinutes}
            onChange={(value) => change({ teardownMinutes: Number(value) || 0 })}
          />
        </div>
        {verdict && (
          <section className={styles.section} aria-live="polite">
            <h3>{board[language].card.clashes}</h3>
            <ConflictList told={verdict.told} />
            {to && verdict.freeAt && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => change(draftOf(item, index, startingAt(to, verdict.freeAt ?? to.start)))}
              >
                {moving[language].takeFree(timeOf(verdict.freeAt))}
              </Button>
            )}

            {to && verdict.told.some(({ kind }) => kind === 'space-taken') && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => void shift.ask({ item: base, to }).then((done) => done && onDone())}
              >
                {shiftAlong[language].offer}
              </Button>
            )}
          </section>
        )}
        <div className={styles.buttons}>
          <Button type="submit" loading={saving}>
            {item.state === 'draft' ? words.saveAndPlan : words.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
