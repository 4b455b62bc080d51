import { Navigate } from '@tanstack/react-router';
import { useMe } from '../shared/session/me.js';

/** /admin is the current edition's board, also right after signing in there. */
export function HomePage() {
  const { currentYear } = useMe();
  return currentYear === null ? (
    <Navigate to="/organizations" replace />
  ) : (
    <Navigate to="/$year/board" params={{ year: String(currentYear) }} replace />
  );
}
