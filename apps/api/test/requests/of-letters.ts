import type { Ground, RequestMaker } from './ground.js';

const words = { subject: '{title}', body: 'Dear {contact},\n\n{details}\n\n{link}' };
const kinds = ['invitation', 'reminder'].flatMap((kind) =>
  ['kk', 'ru', 'en'].map((language) => ({ kind, language, ...words })),
);
let made = 0;
/** A place that nobody wrote words for: each is taken once. */
async function freeTemplate({ birge }: Ground) {
  await birge.db.query('DELETE FROM letter_template');
  return { eventTypeId: null, ...kinds[made++ % kinds.length]! };
}
async function makeTemplate(ground: Ground): Promise<{ id: string; version: number }> {
  const { status, body } = await ground.national.post('/api/letter-templates', await freeTemplate(ground));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

export const requestsOfLetters: Record<string, RequestMaker> = {
  'GET /api/letter-templates': () => ({ url: '/api/letter-templates' }),
  'POST /api/letter-templates': async (ground) => ({ url: '/api/letter-templates', body: await freeTemplate(ground) }),
  'PATCH /api/letter-templates/{id}': async (ground) => {
    const { id, version } = await makeTemplate(ground);
    return { url: `/api/letter-templates/${id}`, body: { version, ...words } };
  },
  'DELETE /api/letter-templates/{id}': async (ground) => {
    const { id, version } = await makeTemplate(ground);
    return { url: `/api/letter-templates/${id}?version=${version}` };
  },
};
