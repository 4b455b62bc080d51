import { languages } from '@birge/domain';
import { admin, ownLanguageNames } from '@birge/i18n';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useChangeLanguage } from './sign-in.js';
import styles from './session.module.css';

/** қаз рус eng, each in its own words. */
export function LanguageSwitch() {
  const { language } = useLanguage();
  const text = useText(admin);
  const change = useChangeLanguage();
  return (
    <div className={styles.languages} role="group" aria-label={text.language}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          title={ownLanguageNames[one].long}
          onClick={() => change(one)}
        >
          {ownLanguageNames[one].short}
        </button>
      ))}
    </div>
  );
}
