import { useMemo } from 'react';
import { Button, Select } from '@mantine/core';
import { board, bulk, bulkActs } from '@birge/i18n';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useFields } from '../../shared/form/use-fields.js';
import { useBoard } from './BoardContext.js';
import { BulkFields } from './BulkFields.js';
import { BulkPreview } from './BulkPreview.js';
import { bulkAsked, noBulk, type BulkValues } from './bulk-values.js';
import { selectedIn } from './selection.js';
import { SidePanel } from './SidePanel.js';
import { useBulk } from './use-bulk.js';
import styles from './SidePanel.module.css';

/** One act on all selected cards: chosen, looked at, done. What was typed stays until it is done. */
export function BulkPanel({ onClose }: { onClose(): void }) {
  const { language, index, search } = useBoard();
  const words = bulkActs[language];
  const mayPublish = index.window.may.publish;
  const items = useMemo(
    () => [...selectedIn(search.sel)].flatMap((id) => index.items.get(id) ?? []),
    [search.sel, index.items],
  );
  const fields = useFields<BulkValues>(noBulk);
  const refuse = (error: unknown): void => (error ? fields.refuse(error) : fields.accept());
  const tools = useBulk(bulkAsked(items, fields.values, mayPublish), refuse);
  const going = tools.failed ? 0 : (tools.rows ?? []).filter(({ outcome }) => outcome === 'will').length;
  const acts = (['shift', 'coordinator', 'tags', 'state', 'publish'] as const).filter(
    (act) => act !== 'publish' || mayPublish,
  );

  return (
    <SidePanel title={words.title} onClose={onClose}>
      <p className={styles.meanwhile}>
        {items.length > 0 ? bulk[language].selected(items.length) : bulk[language].none}
      </p>
      <form
        ref={fields.form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (items.length > 0 && !tools.busy) void tools.preview();
        }}
      >
        <ProblemNote error={fields.problem} />
        <Select
          label={words.act}
          data={acts.map((act) => ({ value: act, label: words.acts[act] }))}
          value={fields.values.act}
          onChange={(act) => fields.set('act', (act as BulkValues['act'] | null) ?? 'shift')}
          allowDeselect={false}
        />
        <BulkFields fields={fields} mayPublish={mayPublish} />
        <BulkPreview rows={tools.rows} failed={tools.failed} />
        <div className={styles.buttons}>
          {going > 0 && (
            <Button
              disabled={tools.busy}
              onClick={() => void tools.run().then((done) => done && onClose())}
              color={fields.values.act === 'state' && fields.values.state === 'cancel' ? 'stop' : undefined}
            >
              {words.run(going)}
            </Button>
          )}
          <Button type="submit" variant={going > 0 ? 'default' : 'filled'} disabled={items.length === 0}>
            {words.preview}
          </Button>
          <Button variant="default" onClick={onClose}>
            {board[language].form.cancel}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
