import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';
import type { OrganizationView } from '@birge/api-client';

/** One organization with its contacts. */
export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organization', id],
    queryFn: ({ signal }) => api.get<OrganizationView>('/api/organizations/{id}', { path: { id }, signal }),
  });
