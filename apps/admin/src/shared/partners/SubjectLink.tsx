import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';

interface Props {
  year: string;
  /** Null: the whole edition. */
  eventId: string | null;
  className?: string | undefined;
  title?: string | undefined;
  children: ReactNode;
}

/** To what a partner takes part in: an event, or the whole edition. */
export function SubjectLink({ year, eventId, children, ...more }: Props) {
  return eventId === null ? (
    <Link to="/$year/partners" params={{ year }} {...more}>
      {children}
    </Link>
  ) : (
    <Link to="/$year/events/$id" params={{ year, id: eventId }} {...more}>
      {children}
    </Link>
  );
}
