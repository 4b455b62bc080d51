import { useNavigate } from '@tanstack/react-router';
import type { SearchHit } from '@birge/api-client';
import { useYear } from '../shell/year.js';

/** To the page of what was found; an oblast is the board filtered by it. */
export function useGoToHit(): (hit: SearchHit) => void {
  const navigate = useNavigate();
  const { year } = useYear();
  return ({ kind, id, edition }) => {
    if (kind === 'event') void navigate({ to: '/$year/events/$id', params: { year: String(edition), id } });
    else if (kind === 'division') void navigate({ to: '/$year/board', params: { year }, search: { oblast: id } });
    else if (kind === 'venue') void navigate({ to: '/venues/$id', params: { id } });
    else if (kind === 'organization') void navigate({ to: '/organizations/$id', params: { id } });
    else void navigate({ to: '/people/$id', params: { id } });
  };
}
