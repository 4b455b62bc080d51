import { useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { wallTimeText, publishingActs, told } from '@birge/i18n';
import type { PublishingItem, PublishingView } from '@birge/api-client';
import { useCommands } from '../../shared/commands/commands.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { ScheduleDialog } from '../../shared/told/ScheduleDialog.js';
import type { Publishing } from './use-publishing.js';
import styles from './publishing.module.css';

interface Props {
  acts: Publishing;
  shown: readonly PublishingItem[];
  view: PublishingView;
}

/** How many there are, how many are chosen, and what is done with these. */
export function PublishingBar({ acts, shown, view }: Props) {
  const { publishing: text } = useText(told);
  const words = useText(publishingActs);
  const { language } = useLanguage();
  const [scheduling, setScheduling] = useState(false);
  const { selected } = acts;
  const some = selected.length > 0;
  useCommands([
    {
      id: 'publishing.publish',
      group: 'changes',
      title: text.publishSelected(selected.length),
      when: some,
      run: () => acts.publish(selected),
    },
    {
      id: 'publishing.schedule',
      group: 'changes',
      title: words.scheduleTitle(selected.length),
      when: some,
      run: () => setScheduling(true),
    },
  ]);
  return (
    <div className={styles.bar}>
      <Checkbox
        label={text.all}
        checked={some && selected.length === shown.length}
        indeterminate={some && selected.length < shown.length}
        disabled={shown.length === 0}
        onChange={(changed) => acts.chooseAll(changed.currentTarget.checked)}
      />
      <span className={styles.count} role="status">
        {shown.length === view.items.length
          ? text.waiting(view.items.length)
          : words.shown(shown.length, view.items.length)}
      </span>
      <div className={styles.acts}>
        <Button variant="default" disabled={!some} onClick={() => setScheduling(true)}>
          {words.schedule}
        </Button>
        <Button disabled={!some} loading={acts.publishing} onClick={() => acts.publish(selected)}>
          {some ? text.publishSelected(selected.length) : text.nothingSelected}
        </Button>
      </div>
      {scheduling && (
        <ScheduleDialog
          title={words.scheduleTitle(selected.length)}
          clock={view.clock}
          initial={{ at: '', reason: acts.reason, noHarm: acts.noHarm }}
          asks={{
            reason: selected.some(({ needsReason }) => needsReason),
            noHarm: selected.some(({ suspicions }) => suspicions.length > 0),
          }}
          saving={acts.scheduling}
          save={(values) => acts.schedule(values, (at) => wallTimeText(language, at))}
          onClose={() => setScheduling(false)}
        />
      )}
    </div>
  );
}
