import { query, type Product } from './product.js';

/** What the parts of a public address stand for in the sample: a page of each kind that has something on it. */
export async function publicValues(birge: Product): Promise<Record<string, string>> {
  const { rows } = await query(
    birge.database(),
    `SELECT event.slug AS event, occurrence.division_id AS oblast, event.organizers -> 0 ->> 'slug' AS organizer
       FROM published.event JOIN published.occurrence ON occurrence.event_id = event.id
      WHERE event.year = 2026 AND event.status = 'CONFIRMED' AND jsonb_array_length(event.organizers) > 2
        AND occurrence.division_id IS NOT NULL AND event.summary ?& ARRAY['kk', 'ru', 'en']
      ORDER BY event.slug LIMIT 1`,
  );
  return { year: '2026', ...(rows[0] as Record<string, string>) };
}
