import { Button, Select } from '@mantine/core';
import { board, bulk, bulkActs } from '@birge/i18n';
import { ProblemNote } from '../feedback/ProblemNote.js';
import { useFields } from '../form/use-fields.js';
import { useText } from '../language/LanguageProvider.js';
import { SidePanel } from '../page/SidePanel.js';
import panel from '../page/SidePanel.module.css';
import { BulkFields } from './BulkFields.js';
import { BulkPreview } from './BulkPreview.js';
import { bulkActsInOrder, bulkAsked, noBulk, type BulkCard, type BulkValues } from './bulk-values.js';
import { useBulk, type BulkDone } from './use-bulk.js';

interface BulkPanelProps {
  cards: readonly BulkCard[];
  /** «3 cards selected», in the words of the screen. */
  counted: string;
  mayPublish: boolean;
  /** What a command asked for; the rest of the form is as it always begins. */
  begin?: Partial<BulkValues> | undefined;
  tell(done: BulkDone | null): void;
  onClose(): void;
}

/** One act on all that is selected: chosen, looked at, done. What was typed stays until it is done. */
export function BulkPanel({ cards, counted, mayPublish, begin, tell, onClose }: BulkPanelProps) {
  const words = useText(bulkActs);
  const { none } = useText(bulk);
  const { form } = useText(board);
  const fields = useFields<BulkValues>({ ...noBulk, ...begin });
  const onRefused = (error: unknown): void => (error ? fields.refuse(error) : fields.accept());
  const tools = useBulk(bulkAsked(cards, fields.values, mayPublish), { tell, onRefused });
  const going = tools.failed ? 0 : (tools.rows ?? []).filter(({ outcome }) => outcome === 'will').length;
  const acts = bulkActsInOrder.filter((act) => mayPublish || (act !== 'publish' && act !== 'unpublish'));

  return (
    <SidePanel title={words.title} onClose={onClose}>
      <p className={panel.meanwhile}>{cards.length > 0 ? counted : none}</p>
      <form
        ref={fields.form}
        className={panel.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (cards.length > 0 && !tools.busy) void tools.preview();
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
        <div className={panel.buttons}>
          {going > 0 && (
            <Button
              disabled={tools.busy}
              onClick={() => void tools.run().then((done) => done && onClose())}
              color={fields.values.act === 'state' && fields.values.state === 'cancel' ? 'stop' : undefined}
            >
              {words.run(going)}
            </Button>
          )}
          <Button type="submit" variant={going > 0 ? 'default' : 'filled'} disabled={cards.length === 0}>
            {words.preview}
          </Button>
          <Button variant="default" onClick={onClose}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
