import type { PublishingItem } from '@birge/api-client';
import { shownOf } from './publishing-filter.js';

const item = (eventId: string, more: Partial<PublishingItem> = {}): PublishingItem => ({
  eventId,
  slug: eventId,
  title: { kk: 'Кездесу', en: 'Meeting' },
  typeId: 'flash-mob',
  divisions: ['astana'],
  state: 'planned',
  kind: 'new',
  copy: 'seen',
  differences: [],
  quorum: { met: 0, needed: 0, reached: true },
  needsReason: false,
  suspicions: [],
  ...more,
});
const items = [
  item('plain'),
  item('national', { divisions: [], typeId: 'conference' }),
  item('moved', { kind: 'moved', divisions: ['abai', 'astana'], needsReason: true }),
  item('suspected', {
    title: { ru: 'Форум' },
    suspicions: [{ field: 'title', language: 'ru', harm: 'private-phone', words: '1' }],
  }),
];

test.each<[string, Parameters<typeof shownOf>[1], string[]]>([
  ['nothing asked shows all', {}, ['plain', 'national', 'moved', 'suspected']],
  ['an oblast shows its own, and no national event', { oblast: 'abai' }, ['moved']],
  ['a type', { type: 'conference' }, ['national']],
  ['a kind', { kind: 'moved' }, ['moved']],
  ['what asks for an answer, whichever', { kind: 'blocked' }, ['moved', 'suspected']],
  ['a word of the title in any language, typed on any layout', { q: 'кездесу' }, ['plain', 'national', 'moved']],
  ['all of them at once', { q: 'meet', oblast: 'astana', kind: 'new' }, ['plain']],
])('%s', (_, search, shown) => expect(shownOf(items, search).map(({ eventId }) => eventId)).toEqual(shown));
