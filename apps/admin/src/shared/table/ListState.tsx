import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { admin, forms } from '@birge/i18n';
import type { Page } from '@birge/api-client';
import { Empty } from '../feedback/Empty.js';
import { ProblemNote } from '../feedback/ProblemNote.js';
import { Waiting } from '../feedback/Waiting.js';
import { useText } from '../language/LanguageProvider.js';

interface Props<Row> {
  query: UseQueryResult<Page<Row>>;
  filtered: boolean;
  onClear(): void;
  /** What to say and offer where there is nothing at all. */
  empty: ReactNode;
  children(page: Page<Row>): ReactNode;
}

/** Waiting, refused, nothing found, nothing there, or the rows. */
export function ListState<Row>({ query, filtered, onClear, empty, children }: Props<Row>) {
  const text = useText(admin);
  const { list } = useText(forms);
  if (query.isPending) return <Waiting />;
  if (query.isError && !query.data)
    return (
      <ProblemNote error={query.error}>
        <Button variant="default" mt={8} onClick={() => void query.refetch()}>
          {text.retry}
        </Button>
      </ProblemNote>
    );
  if (query.data.total === 0 && query.data.items.length === 0)
    return filtered ? (
      <Empty
        action={
          <Button variant="default" onClick={onClear}>
            {list.clearAll}
          </Button>
        }
      >
        {list.nothingFound}
      </Empty>
    ) : (
      empty
    );
  return children(query.data);
}
