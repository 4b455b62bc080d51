import type { Ground, RequestMaker } from './ground.js';

let made = 0;
/** Another day each time: a day is moved once. */
const nextDay = (): string => new Date(Date.UTC(2027, 0, 1 + made++)).toISOString().slice(0, 10);
const request = () => ({ day: nextDay(), kind: 'day-off', name: { kk: 'Демалыс', en: 'Day off' } });

async function makeOverride({ national }: Ground): Promise<{ id: string; version: number }> {
  const { status, body } = await national.post('/api/holidays', request());
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

export const requestsOfHolidays: Record<string, RequestMaker> = {
  'GET /api/holidays': () => ({ url: '/api/holidays?year=2026' }),
  'POST /api/holidays': () => ({ url: '/api/holidays', body: request() }),
  'PATCH /api/holidays/{id}': async (ground) => {
    const { id, version } = await makeOverride(ground);
    return { url: `/api/holidays/${id}`, body: { version, kind: 'working-day', name: { ru: 'Рабочий день' } } };
  },
  'DELETE /api/holidays/{id}': async (ground) => {
    const { id, version } = await makeOverride(ground);
    return { url: `/api/holidays/${id}?version=${version}` };
  },
};
