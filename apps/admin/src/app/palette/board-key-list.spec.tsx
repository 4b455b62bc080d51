import { cleanup, render, screen, within } from '@testing-library/react';
import { languages } from '@birge/domain';
import { boardKeys as messages } from '@birge/i18n';
import { BoardKeyNotes } from '../../features/board/BoardKeyNotes.js';
import { boardKeys, keysAtRest, keysOnTheWay, type BoardKey } from '../../features/board/board-keys.js';
import { numberOf, stepOf, usePanelKeyNotes } from '../../features/board/panel-keys.js';
import { CommandsProvider } from '../../shared/commands/commands.js';
import { keyCaps, type Keys } from '../../shared/commands/keys.js';
import { makeQueryClient } from '../query-client.js';
import { Providers } from '../Providers.js';
import { KeyList } from './KeyList.js';

afterEach(cleanup);

test.each(languages)('%s: the list of keys has all of the board’s, under the board', async (language) => {
  render(
    <Providers queryClient={makeQueryClient()} language={language} env="test">
      <CommandsProvider>
        <BoardKeyNotes />
        <KeyList onClose={() => undefined} />
      </CommandsProvider>
    </Providers>,
  );
  const text = messages[language];
  const list = within(await screen.findByRole('dialog'));
  const under = (heading: string) =>
    within(list.getByRole('heading', { name: heading }).parentElement!)
      .getAllByRole('definition')
      .map((keys) => [
        keys.previousElementSibling!.textContent,
        [...keys.querySelectorAll('kbd')].map((cap) => cap.textContent).join(' '),
      ]);
  const shown = (key: BoardKey) => {
    const all: readonly Keys[] = boardKeys[key];
    const caps = key === 'time' ? [all[0]!, all[9]!] : all;
    return [text.keys[key], caps.flatMap(keyCaps).join(' ')];
  };
  expect(under(text.onBoard)).toEqual(keysAtRest.map(shown));
  expect(under(text.onTheWay)).toEqual(keysOnTheWay.map(shown));
});

function PanelKeys() {
  usePanelKeyNotes('Free slots', ['next', 'place']);
  return null;
}

test('the keys of an open panel are told under its name, and count by the number and by its block of digits', async () => {
  render(
    <Providers queryClient={makeQueryClient()} language="en" env="test">
      <CommandsProvider>
        <PanelKeys />
        <KeyList onClose={() => undefined} />
      </CommandsProvider>
    </Providers>,
  );
  const list = within(await screen.findByRole('dialog'));
  const told = within(list.getByRole('heading', { name: 'Free slots' }).parentElement!).getAllByRole('definition');
  expect(told.map((keys) => [...keys.querySelectorAll('kbd')].map((cap) => cap.textContent).join(' '))).toEqual([
    'J ↓',
    '1 9',
  ]);
  const press = (code: string, key: string) => numberOf('place', new KeyboardEvent('keydown', { code, key }));
  expect([press('Digit2', '2'), press('Numpad9', '9'), press('Digit0', '0'), press('KeyJ', 'о')]).toEqual([
    1, 8, -1, -1,
  ]);
  expect(stepOf(new KeyboardEvent('keydown', { code: 'KeyJ', key: 'о' }))).toBe(1);
});
