import { admin } from '@birge/i18n';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Threshold } from './Threshold.js';
import { SignInForm } from './SignInForm.js';

/** Stands in for any page while nobody is signed in: the address is kept. */
export function SignInPage() {
  const { signIn } = useText(admin);
  const { language } = useLanguage();
  return (
    <Threshold title={signIn.title} lead={signIn.lead}>
      <SignInForm beside={<a href={`/${language}`}>{signIn.calendar}</a>} />
    </Threshold>
  );
}
