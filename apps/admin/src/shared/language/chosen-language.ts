import { isLanguage, type Language } from '@birge/domain';

const KEY = 'birge.language';
let current: Language | undefined;

function stored(): Language | null {
  try {
    const value = localStorage.getItem(KEY);
    return isLanguage(value) ? value : null;
  } catch {
    return null; // storage refused by the browser: the choice lasts as long as the page
  }
}

export function chosenLanguage(): Language {
  return (current ??= stored() ?? navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'ru');
}

/** Also what the API's client sends: refusals come back in the language of the screen. */
export function rememberLanguage(language: Language): void {
  current = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // as above
  }
}
