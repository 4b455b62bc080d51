import { useState } from 'react';
import { RouterProvider } from '@tanstack/react-router';
import { Providers } from './Providers.js';
import { createAdminRouter } from './router.js';
import { makeQueryClient } from './query-client.js';

export function App() {
  const [queryClient] = useState(makeQueryClient);
  const [router] = useState(() => createAdminRouter(queryClient));
  return (
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  );
}
