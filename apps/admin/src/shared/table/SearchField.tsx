import { useEffect, useRef, useState } from 'react';
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { forms } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';

const PAUSE_MS = 250;

/** Searches after a short pause in typing; «/» from anywhere on the screen goes here. */
export function SearchField({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const { list } = useText(forms);
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  // The address changed by itself (back, a cleared filter): follow it.
  if (value !== told) {
    setTold(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => {
      setTold(typed);
      onChange(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (event.key !== '/' || at.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, []);
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={list.search}
      placeholder={list.search}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed ? <CloseButton size="sm" aria-label={list.clearSearch} onClick={() => setTyped('')} /> : null}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      maxLength={200}
      w={240}
    />
  );
}
