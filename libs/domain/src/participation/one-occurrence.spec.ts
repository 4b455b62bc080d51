import { wholeAnswer, type AnswerForOccurrence } from './one-occurrence.js';
import { quorum } from './participation.js';

const days = ['thu', 'fri', 'sat'];
const said = (text: string): AnswerForOccurrence[] =>
  text.split(' ').map((one) => {
    const [occurrence, answer] = one.split(':') as [string, AnswerForOccurrence['answer']];
    return { occurrence: occurrence === 'all' ? null : occurrence, answer };
  });

// Newest first.
test.each([
  ['all:accepted', 'accepted'],
  ['fri:declined all:accepted', 'maybe'],
  ['fri:accepted fri:declined all:accepted', 'accepted'],
  ['all:accepted fri:declined', 'accepted'],
  ['fri:accepted', 'maybe'],
  ['sat:accepted fri:accepted thu:accepted', 'accepted'],
  ['sat:declined fri:declined thu:declined', 'declined'],
  ['sat:declined fri:declined', 'maybe'],
  ['thu:maybe all:accepted', 'maybe'],
  ['thu:accepted all:declined', 'maybe'],
  ['other:declined all:accepted', 'accepted'],
])('%s is %s as a whole', (answers, whole) => expect(wholeAnswer(days, said(answers))).toBe(whole));

test('what was said of an occurrence that is not as it was counts no more; of the others it does', () => {
  const all = { occurrence: null, answer: 'accepted', still: ['thu', 'sat'] } as const;
  expect(wholeAnswer(days, [all])).toBe('maybe');
  expect(wholeAnswer(days, [...said('fri:accepted'), all])).toBe('accepted');
  expect(wholeAnswer(days, [{ occurrence: 'fri', answer: 'declined', still: [] }, ...said('all:accepted')])).toBe(
    'accepted',
  );
});

test('a decline of one occurrence loses the quorum that the acceptance had reached', () => {
  const requirement = { kind: 'answer', role: 'lead', needed: true, granted: null } as const;
  const after = (answers: string) =>
    quorum([requirement], [{ role: 'lead', answer: wholeAnswer(days, said(answers)), current: true }]).reached;
  expect([after('all:accepted'), after('sat:declined all:accepted')]).toEqual([true, false]);
});
