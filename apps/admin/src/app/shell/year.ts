import { useParams } from '@tanstack/react-router';
import { useMe } from '../../shared/session/me.js';

/** The edition that the screen is about: the address's, else the one that runs now. */
export function useYear(): { year: string; archived: boolean; sample: boolean } {
  const { editions, currentYear } = useMe();
  const { year: inAddress } = useParams({ strict: false });
  const year = inAddress ?? String(currentYear ?? editions[0]?.year ?? '');
  const edition = editions.find((one) => String(one.year) === year);
  return { year, archived: edition?.archived ?? false, sample: edition?.sample ?? false };
}
