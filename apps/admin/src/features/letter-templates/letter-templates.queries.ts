import { queryOptions } from '@tanstack/react-query';
import type { LetterTemplatesView } from '@birge/api-client';
import { api } from '../../shared/api.js';

export const letterTemplatesQuery = queryOptions({
  queryKey: ['letter-templates'],
  queryFn: ({ signal }) => api.get<LetterTemplatesView>('/api/letter-templates', { signal }),
});
