import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@birge/api-client';
import { bulkActs } from '@birge/i18n';
import type { Bulk, BulkAsked, BulkRow } from '@birge/api-client';
import { api } from '../api.js';
import { actOn } from '../undo/undo-acts.js';
import { useUndo } from '../undo/use-undo.js';
import { useText } from '../language/LanguageProvider.js';

type Asked = Omit<BulkAsked, 'dryRun'>;
const shownBy = new Set(['assignments', 'board', 'event', 'events', 'outbox', 'publishing', 'people']);
/** What others were told is not taken back; the way back would be to an act before it. */
const told = { publish: 'told', unpublish: 'told', invite: 'sent' } as const;

/** What was done, for the screen to say in its own manner. */
export interface BulkDone {
  title: string;
  lines: string[];
  undo?: () => void;
}

interface Telling {
  /** Null: what was said is no longer so. */
  tell(done: BulkDone | null): void;
  onRefused(error: unknown): void;
}

export interface BulkTools {
  /** What would become of each, of exactly what is asked now; null until it was looked at. */
  rows: readonly BulkRow[] | null;
  /** It was tried, and nothing was changed. */
  failed: boolean;
  busy: boolean;
  preview(): Promise<void>;
  /** Does it for those that the preview said will change; whether it was done. */
  run(): Promise<boolean>;
}

/** Looks at an act on many before it is done, and does what was looked at: another card or word asks for another look. */
export function useBulk(asked: Asked, { tell, onRefused }: Telling): BulkTools {
  const words = useText(bulkActs);
  const client = useQueryClient();
  const undo = useUndo();
  const key = JSON.stringify(asked);
  const [seen, setSeen] = useState<{ key: string; rows: readonly BulkRow[]; failed: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const now = seen?.key === key ? seen : null;
  const send = (body: BulkAsked): Promise<Bulk> => api.post<Bulk>('/api/board/bulk', body);

  async function during<Answer>(work: () => Promise<Answer>, refused: (error: unknown) => Answer): Promise<Answer> {
    setBusy(true);
    try {
      return await work();
    } catch (error) {
      return refused(error);
    } finally {
      setBusy(false);
    }
  }
  const refuse = (error: unknown): false => {
    onRefused(error);
    return false;
  };

  return {
    rows: now?.rows ?? null,
    failed: now?.failed ?? false,
    busy,
    async preview() {
      await during(async () => {
        const { rows } = await send({ ...asked, dryRun: true });
        onRefused(null);
        setSeen({ key, rows, failed: false });
        return true;
      }, refuse);
    },
    run: () =>
      during(
        async () => {
          const going = new Set(now?.rows.flatMap((row) => (row.outcome === 'will' ? row.occurrenceIds : [])));
          const cards = asked.cards.filter(({ occurrenceId }) => going.has(occurrenceId));
          const { rows } = await send({ ...asked, cards, dryRun: false });
          const done = rows.filter(({ outcome }) => outcome === 'done');
          // Found at once, so that it is this act and no later one that a press takes back.
          const unsaid = asked.act in told ? told[asked.act as keyof typeof told] : null;
          const act = unsaid || !done[0] ? null : actOn(done[0].eventId).catch(() => null);
          const back = async (): Promise<void> => {
            const found = await act;
            tell(null);
            if (found) await undo.takeBack(found);
          };
          tell({
            title: words.done(done.length),
            lines: unsaid ? [words[unsaid]] : [],
            ...(act && { undo: () => void back() }),
          });
          void client.invalidateQueries({ predicate: ({ queryKey: [root] }) => shownBy.has(String(root)) });
          return true;
        },
        (error) => {
          const rows = isProblem(error) ? error.cards<BulkRow>() : [];
          void client.invalidateQueries({ predicate: ({ queryKey: [root] }) => root === 'board' || root === 'events' });
          if (rows.length === 0) return refuse(error);
          setSeen({ key, rows, failed: true });
          return false;
        },
      ),
  };
}
