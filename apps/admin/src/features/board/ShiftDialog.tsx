import { useId, useMemo, useState } from 'react';
import { Button, Modal, Radio } from '@mantine/core';
import { IconAlertTriangle, IconHandStop } from '@tabler/icons-react';
import { shiftWays, textIn, type ShiftWay } from '@birge/domain';
import { board, conflictSentence, forms, quoted, shiftAlong, type ConflictTold } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { bestWay, shiftPlan, type ShiftAsked, type ShiftPlan, type ShiftRow } from './shift-plan.js';
import { placeWords, whenWords } from './slot-words.js';
import styles from './ShiftDialog.module.css';

interface ShiftDialogProps {
  asked: ShiftAsked;
  run(plan: ShiftPlan): Promise<boolean>;
  onAnswer(done: boolean): void;
}

/** Who would make room and how far, before anybody moves. It follows the board: what others change meanwhile changes it. */
export function ShiftDialog({ asked, run, onAnswer }: ShiftDialogProps) {
  const { language, index } = useBoard();
  const words = shiftAlong[language];
  const [chosen, setChosen] = useState<ShiftWay>(() => bestWay(asked, index));
  const [busy, setBusy] = useState(false);
  const plan = useMemo(() => shiftPlan(asked, index, chosen), [asked, index, chosen]);
  const heading = useId();
  const { item, to, along = [] } = asked;
  const count = plan.rows.length + along.length + 1;

  async function go(): Promise<void> {
    setBusy(true);
    const done = await run(plan);
    setBusy(false);
    onAnswer(done);
  }

  return (
    <Modal
      opened
      onClose={() => onAnswer(false)}
      title={words.title}
      size="lg"
      closeButtonProps={{ 'aria-label': forms[language].cancel }}
    >
      <p className={styles.lead}>
        {words.lead(
          quoted(language, textIn(item.title, language)),
          whenWords(language, to),
          placeWords(language, to, index),
        )}
      </p>
      <Told told={plan.own} />
      <Radio.Group label={words.way} value={chosen} onChange={(way) => setChosen(way as ShiftWay)}>
        <div className={styles.ways}>
          {shiftWays.map((way) => (
            <Radio key={way} value={way} label={words.ways[way]} data-autofocus={way === chosen || undefined} />
          ))}
        </div>
      </Radio.Group>
      <p role="status" className={styles.summary} id={heading}>
        {plan.rows.length === 0 ? words.free : plan.possible ? words.summary(plan.rows.length) : words.impossible}
      </p>
      <ul className={styles.rows} aria-label={words.list}>
        {plan.rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button disabled={!plan.possible} loading={busy} aria-describedby={heading} onClick={() => void go()}>
          {words.run(count)}
        </Button>
        <Button variant="default" onClick={() => onAnswer(false)}>
          {words.cancel}
        </Button>
      </div>
    </Modal>
  );
}

function Row({ row: { title, from, to, stuck, told, accepted } }: { row: ShiftRow }) {
  const { language } = useBoard();
  const words = shiftAlong[language];
  const refused = stuck !== null || told.some(({ severity }) => severity === 'blocking');
  const old = from && whenWords(language, from);
  const next = to && whenWords(language, to);
  return (
    <li data-refused={refused || undefined}>
      <b>{title ? textIn(title, language) : words.elsewhere}</b>
      {old && <span>{next ? words.from(old, next) : words.stays(old)}</span>}
      {stuck && (
        <p data-severity="blocking">
          <IconHandStop size={15} aria-hidden />
          {words.stuck[stuck]}
        </p>
      )}
      <Told told={told} />
      {to && accepted > 0 && <p>{board[language].move.askAgain(accepted)}</p>}
    </li>
  );
}

function Told({ told }: { told: readonly ConflictTold[] }) {
  const { language } = useBoard();
  return told.map((conflict, at) => {
    const Icon = conflict.severity === 'blocking' ? IconHandStop : IconAlertTriangle;
    return (
      <p key={at} className={styles.told} data-severity={conflict.severity}>
        <Icon size={15} aria-hidden />
        {conflictSentence(language, conflict)}
      </p>
    );
  });
}
