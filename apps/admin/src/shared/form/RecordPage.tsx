import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { ProblemNote } from '../feedback/ProblemNote.js';
import { Waiting } from '../feedback/Waiting.js';
import { Page } from '../page/Page.js';

interface Props<View> {
  query: UseQueryResult<View>;
  /** What it is, while its name is not known. */
  title: string;
  above: ReactNode;
  children(view: View): ReactNode;
}

/** One record: waiting, refused, or the page. */
export function RecordPage<View>({ query, title, above, children }: Props<View>) {
  if (query.isPending) return <Waiting />;
  if (query.data === undefined)
    return (
      <Page title={title} above={above} width="measure">
        <ProblemNote error={query.error} />
      </Page>
    );
  return children(query.data);
}
