import { queryOptions } from '@tanstack/react-query';
import type { EditionPartnersView } from '@birge/api-client';
import { api } from '../../shared/api.js';

export const editionPartnersQuery = (id: string) =>
  queryOptions({
    queryKey: ['edition-partners', id],
    queryFn: ({ signal }) => api.get<EditionPartnersView>('/api/editions/{id}/partners', { path: { id }, signal }),
  });
