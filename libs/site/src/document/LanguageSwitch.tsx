import { languages, type Language } from '@birge/domain';
import { common, ownLanguageNames } from '@birge/i18n';

interface LanguageSwitchProps {
  language: Language;
  href: (language: Language) => string;
}

/** The same page in the other languages: it keeps the place and the filters. */
export function LanguageSwitch({ language, href }: LanguageSwitchProps) {
  return (
    <nav className="languages" aria-label={common[language].language}>
      {languages.map((other) => (
        <a
          key={other}
          href={href(other)}
          hrefLang={other}
          lang={other}
          title={ownLanguageNames[other].long}
          aria-current={other === language ? 'true' : undefined}
        >
          {ownLanguageNames[other].short}
        </a>
      ))}
    </nav>
  );
}
