import { useNavigate, useSearch } from '@tanstack/react-router';

/** The letter that is read, which stands in the address. */
export function useReadLetter(): { letter: string | undefined; close(): void } {
  const { letter } = useSearch({ strict: false }) as { letter?: string };
  const navigate = useNavigate();
  return {
    letter,
    close: () => void navigate({ to: '.', search: (now: object) => ({ ...now, letter: undefined }) as never }),
  };
}
