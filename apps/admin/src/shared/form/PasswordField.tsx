import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { forms } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';

/** A password that can be looked at, by a keyboard too, and that says to a screen reader when it is wrong. */
export function PasswordField(props: PasswordInputProps) {
  const { showPassword } = useText(forms);
  return (
    <PasswordInput
      {...props}
      aria-invalid={props.error ? true : undefined}
      visibilityToggleButtonProps={{ 'aria-label': showPassword, tabIndex: 0 }}
    />
  );
}
