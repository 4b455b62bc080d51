import { useEffect, useRef, useState } from 'react';
import { chosenEvents } from '@birge/i18n';
import type { BulkValues } from '../../shared/bulk/bulk-values.js';
import { BulkPanel } from '../../shared/bulk/BulkPanel.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useMay } from '../../shared/session/me.js';
import { ChosenBar } from './ChosenBar.js';
import type { ChosenEvents } from './use-chosen-events.js';
import styles from './ChosenBar.module.css';

/** What is done to the chosen events: the bar above the list, and the same panel as the board's. */
export function ChosenPart({ chosen, total }: { chosen: ChosenEvents; total: number }) {
  const text = useText(chosenEvents);
  const toast = useToast();
  const mayPublish = useMay('publishing:write');
  const [open, setOpen] = useState<{ begin?: Partial<BulkValues> | undefined } | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  // Where nothing is chosen any more, the list's own box takes the focus.
  const back = useRef(false);
  useEffect(() => {
    if (open || !back.current) return;
    back.current = false;
    (bar.current?.querySelector<HTMLElement>('[aria-keyshortcuts]') ?? boxOfAll())?.focus();
  });
  const close = (): void => {
    back.current = true;
    setOpen(null);
  };
  const clear = (): void => {
    back.current = true;
    chosen.clear();
  };
  return (
    <>
      <div ref={bar} className={styles.place}>
        <ChosenBar
          chosen={chosen}
          total={total}
          mayPublish={mayPublish}
          onChange={(begin) => setOpen({ begin })}
          onAll={() => void chosen.chooseAll().catch(toast.refused)}
          onClear={clear}
        />
      </div>
      {open && (
        <div className={styles.side}>
          <BulkPanel
            cards={chosen.cards}
            counted={text.chosen(chosen.rows.length)}
            mayPublish={mayPublish}
            begin={open.begin}
            tell={(done) => {
              if (!done) return;
              toast.doneToMany('events-together', done);
              chosen.clear();
            }}
            onClose={close}
          />
        </div>
      )}
    </>
  );
}

const boxOfAll = () => document.querySelector<HTMLElement>('thead input[type="checkbox"]');
