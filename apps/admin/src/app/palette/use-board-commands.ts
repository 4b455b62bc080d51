import { IconAlertTriangle, IconLayoutRows, IconMessageQuestion, IconTimeline } from '@tabler/icons-react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { commands, openProposals } from '@birge/i18n';
import type { Command } from '../../shared/commands/command.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useYear } from '../shell/year.js';

/** How the board is looked at: its address says it, so the commands write the address. */
export function useBoardCommands(): Command[] {
  const { board: text } = useText(commands);
  const proposals = useText(openProposals);
  const { year } = useYear();
  const navigate = useNavigate();
  const atBoard = useRouterState({ select: ({ location }) => location.pathname.endsWith('/board') });
  const show = (change: Record<string, string | undefined>) => () =>
    void navigate({
      to: '/$year/board',
      params: { year },
      search: (before) => ({ ...(atBoard && before), ...change }),
      replace: atBoard,
    });
  const view = (which: 'edition' | 'days' | 'hours', digit: string): Command => ({
    id: `board.view.${which}`,
    group: 'board',
    title: text[which],
    icon: IconTimeline,
    keys: { code: digit },
    when: year !== '',
    run: show({ view: which === 'days' ? undefined : which }),
  });
  const rows = (by: 'place' | 'person' | 'partner'): Command => ({
    id: `board.by.${by}`,
    group: 'board',
    title: text[by],
    icon: IconLayoutRows,
    when: year !== '',
    // Groups of other rows are others: what was folded is not.
    run: show({ by: by === 'place' ? undefined : by, fold: undefined }),
  });
  return [
    view('edition', 'Digit1'),
    view('days', 'Digit2'),
    view('hours', 'Digit3'),
    rows('place'),
    rows('person'),
    rows('partner'),
    {
      id: 'board.problems',
      group: 'board',
      title: text.problems,
      icon: IconAlertTriangle,
      keys: { code: 'Digit4' },
      when: year !== '',
      run: show({ panel: 'problems', card: undefined }),
    },
    {
      id: 'board.proposals',
      group: 'board',
      title: proposals.command,
      icon: IconMessageQuestion,
      when: year !== '',
      run: show({ proposals: 'open' }),
    },
  ];
}
