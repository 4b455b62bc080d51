import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '@birge/domain';
import { chosenLanguage, rememberLanguage } from './chosen-language.js';

interface LanguageContext {
  language: Language;
  setLanguage(language: Language): void;
}
const Context = createContext<LanguageContext | null>(null);

/** The screen's language: what this browser last chose, else the first of its own that we speak, else Russian. */
export function LanguageProvider({ initial, children }: { initial?: Language; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => {
    const first = initial ?? chosenLanguage();
    rememberLanguage(first);
    return first;
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      // At once, so that whatever is asked for because of the change is already asked for in it.
      setLanguage: (next: Language) => {
        rememberLanguage(next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <Context value={value}>{children}</Context>;
}

export function useLanguage(): LanguageContext {
  const context = useContext(Context);
  if (!context) throw new Error('useLanguage outside LanguageProvider');
  return context;
}

/** An area's messages in the screen's language: `const text = useText(events)`. */
export const useText = <Area,>(area: Readonly<Record<Language, Area>>): Area => area[useLanguage().language];
