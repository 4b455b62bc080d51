import { useCallback, useEffect, useMemo, useState } from 'react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { board } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { eventTypesQuery } from '../../shared/reference/reference.queries.js';
import { useMe } from '../../shared/session/me.js';
import { Board } from './Board.js';
import { boardQuery } from './board.queries.js';
import { boardSearch, shownDays, type BoardSearch } from './board-search.js';
import { BoardToolbar } from './BoardToolbar.js';
import { useBoardFollows } from './use-board-follows.js';
import styles from './Board.module.css';

const none: readonly BoardItem[] = [];

/** The scheduling board of a year: /admin/{year}/board. What it shows is in the address. */
export function BoardPage() {
  const words = useText(board);
  const year = Number(useParams({ strict: false }).year);
  const given = useSearch({ strict: false });
  const search = useMemo(() => boardSearch(given), [given]);
  const navigate = useNavigate();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const edition = useMe().editions.find((one) => one.year === year);
  const { from, to } = shownDays(search, edition ?? { startsOn: `${year}-07-30`, endsOn: `${year}-08-10` }, today);
  const window = useQuery(boardQuery({ edition: year, from, to }));
  useBoardFollows({ edition: year, from, to });
  const types = useQuery(eventTypesQuery);
  const error = window.error ?? types.error;
  const [toolbar, setToolbar] = useState<HTMLElement | null>(null);

  useEffect(() => {
    document.title = `${words.title} ${year} · Birge`;
  }, [words, year]);

  const setSearch = useCallback(
    (change: Partial<BoardSearch>) =>
      // Filters are not steps back; a panel that opens is one.
      void navigate({ to: '.', search: (before: BoardSearch) => ({ ...before, ...change }), replace: !change.card }),
    [navigate],
  );

  return (
    <div className={styles.page}>
      <BoardToolbar
        search={search}
        setSearch={setSearch}
        from={from}
        to={to}
        items={window.data?.items ?? none}
        room={setToolbar}
      />
      {window.data && types.data ? (
        <Board
          year={year}
          window={window.data}
          types={types.data}
          search={search}
          setSearch={setSearch}
          toolbar={toolbar}
        />
      ) : error ? (
        <div className={styles.note}>
          <ProblemNote error={error}>
            <Button variant="default" mt={8} onClick={() => void Promise.all([window.refetch(), types.refetch()])}>
              {words.again}
            </Button>
          </ProblemNote>
        </div>
      ) : (
        <Waiting />
      )}
    </div>
  );
}
