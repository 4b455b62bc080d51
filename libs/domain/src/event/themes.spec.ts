import { orderedThemes } from './themes.js';

test('the same themes are the same value, in whatever order they were chosen', () => {
  expect(orderedThemes(['law', 'prevention', 'law'])).toEqual(['prevention', 'law']);
  expect(orderedThemes([])).toEqual([]);
});
