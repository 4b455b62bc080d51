import { render } from '@testing-library/react';
import { RouterProvider } from '@tanstack/react-router';
import type { Language } from '@birge/domain';
import { Providers } from '../src/app/Providers.js';
import { makeQueryClient } from '../src/app/query-client.js';
import { createAdminRouter } from '../src/app/router.js';

/** The whole admin at an address, as a browser opens it. */
export function openAdmin(address: string, language: Language = 'en') {
  window.history.replaceState(null, '', `/admin${address}`);
  const queryClient = makeQueryClient();
  const router = createAdminRouter(queryClient);
  return render(
    <Providers queryClient={queryClient} language={language} env="test">
      <RouterProvider router={router} />
    </Providers>,
  );
}
