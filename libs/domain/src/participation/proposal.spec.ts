import fc from 'fast-check';
import { proposalOf, sameProposal, type Proposed, type ProposedAbout } from './proposal.js';

const now = Date.parse('2026-07-01T00:00Z');
const about: ProposedAbout = {
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:30',
  zone: 'Asia/Almaty',
  spaceIds: ['hall'],
  year: 2026,
};
const nothing: Proposed = { wallStart: null, wallEnd: null, spaceId: null, placeWords: null, note: null };
const at = (wallStart: string | null, wallEnd: string | null, more: Partial<Proposed> = {}): Proposed => ({
  ...nothing,
  wallStart,
  wallEnd,
  ...more,
});

describe('what a partner proposes', () => {
  test.each<[string, Proposed, Proposed]>([
    ['another time', at('2026-07-30T15:00', '2026-07-30T16:30'), at('2026-07-30T15:00', '2026-07-30T16:30')],
    [
      'another space at the same time',
      at(about.start, about.end, { spaceId: 'yard' }),
      { ...nothing, spaceId: 'yard' },
    ],
    [
      'the space that it has says nothing',
      at('2026-07-31T12:00', '2026-07-31T13:30', { spaceId: 'hall' }),
      at('2026-07-31T12:00', '2026-07-31T13:30'),
    ],
    ['a place in words', { ...nothing, placeWords: '  the school ' }, { ...nothing, placeWords: 'the school' }],
    ['words alone', { ...nothing, note: 'any evening' }, { ...nothing, note: 'any evening' }],
    ['the same time with a word', at(about.start, about.end, { note: 'shorter' }), { ...nothing, note: 'shorter' }],
  ])('%s', (_, proposed, kept) => {
    expect(proposalOf(proposed, about, now)).toEqual({ ok: true, value: kept });
  });

  test.each<[string, Proposed, string, string, ProposedAbout?]>([
    ['nothing', nothing, 'proposal-says-nothing', 'start'],
    ['spaces between words', { ...nothing, placeWords: ' ', note: '\n' }, 'proposal-says-nothing', 'start'],
    ['what is so anyway', at(about.start, about.end, { spaceId: 'hall' }), 'proposal-says-nothing', 'start'],
    ['a start alone', at('2026-07-30T15:00', null), 'slot-incomplete', 'end'],
    ['an end alone', at(null, '2026-07-30T15:00'), 'slot-incomplete', 'start'],
    ['an end before its start', at('2026-07-30T15:00', '2026-07-30T14:00'), 'slot-ends-before-it-starts', 'end'],
    ['no time at all in between', at('2026-07-30T15:00', '2026-07-30T15:00'), 'slot-ends-before-it-starts', 'end'],
    ['another year', at('2027-07-30T15:00', '2027-07-30T16:00'), 'slot-outside-edition-year', 'start'],
    ['three weeks', at('2026-07-10T15:00', '2026-07-31T16:00'), 'slot-too-long', 'end'],
    ['the very moment', at('2026-07-01T05:00', '2026-07-01T06:00'), 'slot-is-past', 'start'],
    ['a day that is over', at('2026-06-30T15:00', '2026-06-30T16:00'), 'slot-is-past', 'start'],
    [
      'nothing about an event without a time',
      nothing,
      'proposal-says-nothing',
      'start',
      { ...about, start: null, end: null },
    ],
  ])('is refused where it is %s', (_, proposed, code, field, of = about) => {
    expect(proposalOf(proposed, of, now)).toEqual({ ok: false, refusal: expect.objectContaining({ code, field }) });
  });

  test('a minute after now is not past', () => {
    expect(proposalOf(at('2026-07-01T05:01', '2026-07-01T06:00'), about, now).ok).toBe(true);
  });

  const text = fc.option(fc.string({ maxLength: 6 }));
  const proposal: fc.Arbitrary<Proposed> = fc.record({
    wallStart: fc.constantFrom(null, about.start, '2026-07-30T15:00'),
    wallEnd: fc.constantFrom(null, about.end, '2026-07-30T16:30'),
    spaceId: fc.constantFrom(null, 'hall', 'yard'),
    placeWords: text,
    note: text,
  });

  test('what is kept is kept as it is when it is sent again, and is the same', () => {
    fc.assert(
      fc.property(proposal, (proposed) => {
        const first = proposalOf(proposed, about, now);
        if (!first.ok) return;
        expect(proposalOf(first.value, about, now)).toEqual(first);
        expect(sameProposal(first.value, { ...first.value })).toBe(true);
        expect(sameProposal(first.value, { ...first.value, note: `${first.value.note}!` })).toBe(false);
      }),
    );
  });
});
