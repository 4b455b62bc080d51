import type { ReactNode } from 'react';
import 'dayjs/locale/kk.js';
import 'dayjs/locale/ru.js';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { Language } from '@birge/domain';
import { LanguageProvider, useLanguage } from '../shared/language/LanguageProvider.js';
import { cspNonce } from './csp-nonce.js';
import { theme, tokensForMantine } from './theme.js';

/** Everything that a screen may count on; specs render below the same. */
export function Providers(props: {
  queryClient: QueryClient;
  language?: Language;
  env?: 'default' | 'test';
  children: ReactNode;
}) {
  return (
    <QueryClientProvider client={props.queryClient}>
      <LanguageProvider initial={props.language}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={tokensForMantine}
          defaultColorScheme="auto"
          getStyleNonce={cspNonce}
          env={props.env ?? 'default'}
        >
          <Notifications position="bottom-right" limit={4} autoClose={6000} />
          <Dates>{props.children}</Dates>
        </MantineProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Dates({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>{children}</DatesProvider>
  );
}
