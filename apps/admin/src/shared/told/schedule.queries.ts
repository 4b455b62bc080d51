import type { ScheduleAnswer } from '@birge/api-client';
import { api } from '../api.js';
import { useTold } from './publishing.queries.js';

/** As it is looked at: what is suspected of another copy was not answered for. */
export interface SeenCopy {
  eventId: string;
  copy: string;
}
interface Waiting {
  scheduledId: string;
  version: number;
}

export const useSchedule = () =>
  useTold((request: { eventIds: string[]; at: string; reason?: string; noHarm?: string; seen: SeenCopy[] }) =>
    api.post<ScheduleAnswer>('/api/publishing/schedule', request),
  );

export const useMoveScheduled = () =>
  useTold((request: { items: Waiting[]; at: string }) =>
    api.patch<ScheduleAnswer>('/api/publishing/schedule', request),
  );

export const useCallOff = () =>
  useTold((request: { items: Waiting[] }) => api.post<ScheduleAnswer>('/api/publishing/schedule/call-off', request));
