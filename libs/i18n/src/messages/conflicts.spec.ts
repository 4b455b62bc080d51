import { conflictKinds, languages } from '@birge/domain';
import { conflictSentence, type ConflictTold } from './conflicts.js';

const flashMob = {
  title: { en: 'Flash-mob', ru: 'Флешмоб', kk: 'Флешмоб' },
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:30',
  coordinator: 'Айгерім С.',
};
const told = (more: Partial<ConflictTold>): ConflictTold => ({
  kind: 'space-taken',
  severity: 'blocking',
  with: flashMob,
  subjectName: 'Atrium',
  values: {},
  ...more,
});

test.each([
  ['en', 'Atrium is taken: “Flash-mob”, 12:00–13:30, coordinator Айгерім С.'],
  ['ru', 'Atrium – занято: «Флешмоб», 12:00–13:30, координатор Айгерім С.'],
  ['kk', 'Atrium – бос емес: «Флешмоб», 12:00–13:30, үйлестіруші Айгерім С.'],
] as const)('a taken space names the event, its times and its coordinator (%s)', (language, sentence) => {
  expect(conflictSentence(language, told({}))).toBe(sentence);
});

test('an event outside the reader’s scope is not named', () => {
  const unnamed = told({ with: { ...flashMob, title: null, coordinator: null } });
  expect(conflictSentence('en', unnamed)).toBe('Atrium is taken: an event outside your oblasts, 12:00–13:30');
});

test('tight travel says how long the way is, how long there is, and the day', () => {
  const travel = told({
    kind: 'travel-tight',
    subjectName: 'Дәулет К.',
    values: { travelMinutes: 245, gapMinutes: 90 },
  });
  expect(conflictSentence('ru', travel)).toBe(
    'Дәулет К.: в пути около 4\u00a0ч 5\u00a0мин, а между этим и «Флешмоб», 30 июля, 12:00–13:30, координатор Айгерім С. – 1\u00a0ч 30\u00a0мин',
  );
});

test('a closed day, opening hours and set-up outside them are told apart', () => {
  const hours = (values: ConflictTold['values']) =>
    conflictSentence(
      'en',
      told({ kind: 'outside-opening-hours', with: null, values: { day: '2026-07-30', ...values } }),
    );
  expect(hours({ hours: '' })).toBe('The venue is closed on 30 July');
  expect(hours({ hours: '10:00–22:00' })).toBe('On 30 July the venue is open 10:00–22:00');
  expect(hours({ hours: '10:00–22:00', setup: true })).toBe(
    'Set-up or tear-down is outside the opening hours: 30 July, 10:00–22:00',
  );
});

test('every kind of conflict has a sentence in every language, without holes', () => {
  const values = { day: '2026-07-30', from: '2026-07-30', to: '2026-08-10', name: 'x', days: 5, left: 2, wanted: 1 };
  for (const language of languages) {
    for (const kind of conflictKinds) {
      const sentence = conflictSentence(language, told({ kind, values }));
      expect(sentence).toMatch(/^\p{Lu}|^\d/u);
      expect(sentence).not.toMatch(/undefined|null|NaN/);
    }
  }
});

test('a title that brings its own quotation marks gets no second ones', () => {
  const withMarks = told({ with: { ...flashMob, title: 'Flash-mob “Together”', coordinator: null } });
  expect(conflictSentence('en', withMarks)).toBe('Atrium is taken: Flash-mob “Together”, 12:00–13:30');
});
