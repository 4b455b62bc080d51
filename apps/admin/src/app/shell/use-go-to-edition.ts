import { useNavigate, useParams, useRouterState } from '@tanstack/react-router';

/** To another year's plan: on a screen of one edition it stays on the same screen of the other. */
export function useGoToEdition(): (year: number) => void {
  const navigate = useNavigate();
  const inAddress = useParams({ strict: false }).year;
  const screen = useRouterState({
    select: ({ location }) => location.pathname.split('/').find((part) => part === 'events' || part === 'publishing'),
  });
  const to =
    inAddress && screen === 'events' ? '/$year/events' : screen === 'publishing' ? '/$year/publishing' : '/$year/board';
  return (year) => void navigate({ to, params: { year: String(year) } });
}
