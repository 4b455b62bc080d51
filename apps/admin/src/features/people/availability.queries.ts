import { queryOptions } from '@tanstack/react-query';
import type { Availability, PersonalFeed, PersonSchedule } from '@birge/api-client';
import { api } from '../../shared/api.js';

export const availabilityQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id, 'availability'],
    queryFn: ({ signal }) => api.get<Availability>('/api/people/{id}/availability', { path: { id }, signal }),
  });

export const feedQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id, 'feed'],
    queryFn: ({ signal }) => api.get<PersonalFeed>('/api/people/{id}/feed', { path: { id }, signal }),
  });

export const scheduleQuery = (id: string, edition: string) =>
  queryOptions({
    queryKey: ['assignments', 'schedule', id, edition],
    queryFn: ({ signal }) =>
      api.get<PersonSchedule>('/api/people/{id}/schedule', { path: { id }, query: { edition }, signal }),
  });
