import { useState } from 'react';
import { Button, Modal, Radio } from '@mantine/core';
import { forms } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import { changedIn } from './use-record-form.js';
import styles from './StaleDialog.module.css';

interface Props<Values extends object> {
  /** As it was when the form was opened, as typed here, as it is now. */
  start: Values;
  mine: Values;
  theirs: Values;
  labelOf(name: keyof Values & string): string;
  show(name: keyof Values & string, value: Values[keyof Values]): string;
  /** Other words than those of a form. */
  words?: Partial<Record<'title' | 'lead' | 'mine' | 'theirs' | 'save' | 'back', string>>;
  onChoose(values: Values): void;
  onCancel(): void;
}

/** Someone saved meanwhile: what both changed is chosen field by field; nothing typed is lost, nothing is overwritten unseen. */
export function StaleDialog<Values extends object>({
  start,
  mine,
  theirs,
  labelOf,
  show,
  words,
  onChoose,
  onCancel,
}: Props<Values>) {
  const form = useText(forms);
  const text = { ...form.stale, ...words };
  const differing = Object.keys(changedIn(theirs, mine)) as (keyof Values & string)[];
  const typed = changedIn(start, mine);
  const [choice, setChoice] = useState<Record<string, 'mine' | 'theirs'>>(() =>
    Object.fromEntries(differing.map((name) => [name, name in typed ? 'mine' : 'theirs'])),
  );
  const save = () =>
    onChoose(
      Object.fromEntries(
        Object.keys(mine).map((name) => [name, (choice[name] === 'mine' ? mine : theirs)[name as keyof Values]]),
      ) as Values,
    );
  return (
    <Modal opened onClose={onCancel} title={text.title} size="lg" closeButtonProps={{ 'aria-label': form.cancel }}>
      <p className={styles.lead}>{text.lead}</p>
      {differing.map((name) => (
        <Radio.Group
          key={name}
          className={styles.field}
          label={labelOf(name)}
          value={choice[name]}
          onChange={(value) => setChoice((now) => ({ ...now, [name]: value as 'mine' | 'theirs' }))}
        >
          <div className={styles.sides}>
            <Radio value="mine" label={<Side who={text.mine} value={show(name, mine[name])} none={text.empty} />} />
            <Radio
              value="theirs"
              label={<Side who={text.theirs} value={show(name, theirs[name])} none={text.empty} />}
            />
          </div>
        </Radio.Group>
      ))}
      <div className={styles.buttons}>
        <Button onClick={save}>{text.save}</Button>
        <Button variant="default" onClick={onCancel}>
          {text.back}
        </Button>
      </div>
    </Modal>
  );
}

const Side = ({ who, value, none }: { who: string; value: string; none: string }) => (
  <>
    <span className={styles.who}>{who}</span>
    <span className={styles.value}>{value || none}</span>
  </>
);
