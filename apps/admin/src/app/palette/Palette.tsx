import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { searchFold } from '@birge/domain';
import { commands as messages } from '@birge/i18n';
import { useOffered } from '../../shared/commands/commands.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useMe } from '../../shared/session/me.js';
import { useYear } from '../shell/year.js';
import { entriesAtRest, entriesFor, type Entry } from './entries.js';
import { PaletteOption } from './PaletteOption.js';
import { recentOf, rememberUse } from './recent.js';
import { recentQuery, searchQuery } from './search.queries.js';
import { useGoToHit } from './use-go-to-hit.js';
import { useSectionNames } from './use-section-names.js';
import styles from './Palette.module.css';

const PAUSE_MS = 120;
const A_PAGE = 8;
/** At once: who types on after Ctrl+K loses no letter to a field that is not there yet. */
const takeFocus = (field: HTMLInputElement | null): void => field?.focus({ preventScroll: true });

/** One field for everything: a combobox with a list below it (WAI-ARIA APG, combobox with list autocomplete). */
export function Palette({ onClose }: { onClose(): void }) {
  const text = useText(messages);
  const { person } = useMe();
  const { year } = useYear();
  const commands = useOffered();
  const goToHit = useGoToHit();
  const nameOf = useSectionNames();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [recent] = useState(() => recentOf(person.id));
  const opener = useRef<Element | null>(document.activeElement);

  const question = typed.trim();
  const [asked] = useDebouncedValue(question, PAUSE_MS);
  const enough = searchFold(question).length > 1;
  const named = recent.filter((entry) => !entry.startsWith('command:')).join(',');
  const lately = useQuery({ ...recentQuery(named), enabled: named !== '' });
  const search = useQuery({
    ...searchQuery(asked, year),
    enabled: enough && searchFold(asked).length > 1,
    placeholderData: keepPreviousData,
  });
  const sections = useMemo(
    () =>
      question
        ? entriesFor(question, commands, enough ? (search.data?.items ?? []) : [])
        : entriesAtRest(recent, commands, lately.data?.items ?? []),
    [question, enough, commands, search.data, recent, lately.data],
  );
  const entries = sections.flatMap((section) => section.entries);
  const active = entries.find(({ key }) => key === chosen) ?? entries[0];
  const idOf = (entry: Entry): string => `${list}-${entry.key}`;
  const settled = !enough || (asked === question && !search.isFetching);

  useEffect(() => {
    if (active) document.getElementById(`${list}-${active.key}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, list]);

  const close = () => {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  const choose = (entry: Entry) => {
    rememberUse(person.id, entry.key);
    // Back where the person was, so that a dialog which opens now returns there too.
    close();
    if (entry.command) entry.command.run();
    else goToHit(entry.hit);
  };
  const step = (by: number) => {
    const now = active ? entries.indexOf(active) : -1;
    const wrap = Math.abs(by) === 1;
    const next = wrap
      ? (now + by + entries.length) % entries.length
      : Math.min(Math.max(now + by, 0), entries.length - 1);
    setChosen(entries[next]?.key ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'PageDown') step(A_PAGE);
    else if (event.key === 'PageUp') step(-A_PAGE);
    else if (event.key === 'Enter' && active) choose(active);
    else if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey)) close();
    else return;
    event.preventDefault();
  };

  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      centered={false}
      yOffset="10vh"
      size={620}
      padding={0}
      returnFocus={false}
      attributes={{ content: { 'aria-label': text.title } }}
      classNames={{ content: styles.content, body: styles.body }}
    >
      <div className={styles.field}>
        <IconSearch size={18} aria-hidden />
        <input
          ref={takeFocus}
          data-autofocus
          type="text"
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={active && idOf(active)}
          aria-autocomplete="list"
          aria-label={text.field}
          placeholder={text.field}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={list} role="listbox" aria-label={text.title} className={styles.list}>
        {sections.map((section, place) => (
          <div key={section.key} role="group" aria-labelledby={`${list}-in-${place}`}>
            <div id={`${list}-in-${place}`} className={styles.heading} role="presentation">
              {nameOf(section.key)}
            </div>
            {section.entries.map((entry) => (
              <PaletteOption
                key={entry.key}
                id={idOf(entry)}
                entry={entry}
                active={entry === active}
                onPoint={() => setChosen(entry.key)}
                onUse={() => choose(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      {settled && entries.length === 0 && <p className={styles.nothing}>{text.nothing(question)}</p>}
      {search.isError && <p className={styles.nothing}>{text.failed}</p>}
      <p className={styles.help}>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {text.help.choose}
        </span>
        <span>
          <kbd>Enter</kbd> {text.help.run}
        </span>
        <span>
          <kbd>Esc</kbd> {text.help.close}
        </span>
        <span className={styles.hint}>{text.hint}</span>
      </p>
      <div className="only-read-aloud" role="status">
        {question && settled ? text.found(entries.length) : ''}
      </div>
    </Modal>
  );
}
