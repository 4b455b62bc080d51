import { startSampleApp } from '../../test/sample-app.js';
import type { Client, TestApp } from '../../test/app.js';
import type { EventView } from '../events/event.view.js';
import type { BoardItemView, BoardWindowView } from './board.view.js';

let birge: TestApp;
let national: Client;
let cards: BoardItemView[];
beforeAll(async () => {
  birge = await startSampleApp();
  national = await birge.as('national');
  cards = ((await national.get('/api/board?edition=2026')).body as BoardWindowView).items;
});
afterAll(() => birge?.close());

/** What the event's own page says of the same, asked one event at a time by other SQL. */
async function onItsPage(card: BoardItemView) {
  const event = (await national.get(`/api/events/${card.eventId}`)).body as EventView;
  const occurrence = event.occurrences.find(({ occurrenceId }) => occurrenceId === card.occurrenceId)!;
  const { sequence: _, venue: __, spaces: ___, ...slot } = occurrence;
  return { event, slot };
}

test('a card of the board says of its occurrence what the event’s page says', async () => {
  expect(cards.length).toBeGreaterThan(60);
  for (const card of cards) {
    const { event, slot } = await onItsPage(card);
    expect(card).toMatchObject(slot);
    expect({ tags: card.tags, quorum: card.quorum, version: card.eventVersion, title: card.title }).toEqual({
      tags: event.tags,
      quorum: event.quorum,
      version: event.version,
      title: event.title,
    });
    const given = (list: readonly { id: string; role: string; answer: string; current: boolean }[]) =>
      list
        .map(({ id, role, answer, current }) => ({ id, role, answer, current }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(given(card.participations)).toEqual(given(event.participations));
  }
});

test('the sample has cards to tell apart: answers to older times, quorums reached and not', () => {
  const answers = cards.flatMap(({ participations }) => participations);
  expect(answers.some(({ answer, current }) => answer === 'accepted' && !current)).toBe(true);
  expect(new Set(cards.map(({ quorum }) => quorum.reached)).size).toBe(2);
});
