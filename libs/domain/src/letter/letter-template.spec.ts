import fc from 'fast-check';
import {
  fillTemplate,
  inlinePlaceholders,
  letterTemplateKinds,
  placeholdersOf,
  templateProblems,
  type InlinePlaceholder,
  type LetterTemplateKind,
} from './letter-template.js';

const body = (text: string) => ({ subject: '{title}', body: text });
const values = Object.fromEntries(inlinePlaceholders.map((name) => [name, `<${name}>`])) as Record<
  InlinePlaceholder,
  string
>;

describe('a template', () => {
  test.each<[string, LetterTemplateKind, { subject: string; body: string }, [string, string, string][]]>([
    ['with all that it needs', 'invitation', body('Dear {contact},\n\n{details}\n{link}'), []],
    ['without its link', 'invitation', body('{details}'), [['body', 'placeholder-missing', '{link}']]],
    [
      'with a name that nobody knows',
      'cancellation',
      body('{notice}\nBring {sandwiches}'),
      [['body', 'placeholder-unknown', '{sandwiches}']],
    ],
    [
      'with what another kind of letter has',
      'cancellation',
      body('{notice}\n{link}'),
      [['body', 'placeholder-unknown', '{link}']],
    ],
    [
      'with lines inside a line',
      'reminder',
      body('Please answer: {link}'),
      [['body', 'placeholder-not-alone', '{link}']],
    ],
    [
      'with lines in its subject',
      'reminder',
      { subject: '{details}', body: '{link}' },
      [['subject', 'placeholder-not-alone', '{details}']],
    ],
    ['with an empty pair of braces', 'reminder', body('{}\n{link}'), [['body', 'placeholder-unknown', '{}']]],
    ['with a single brace', 'reminder', body('} {\n  {link}  \nof {title'), []],
  ])('%s', (_, kind, template, expected) => {
    expect(templateProblems(kind, template).map(({ field, code, placeholder }) => [field, code, placeholder])).toEqual(
      expected,
    );
  });

  test('offers what it takes: all of it together is right', () => {
    for (const kind of letterTemplateKinds)
      expect([
        kind,
        templateProblems(
          kind,
          body(
            placeholdersOf(kind)
              .map((name) => `{${name}}`)
              .join('\n'),
          ),
        ),
      ]).toEqual([kind, []]);
  });
});

describe('a letter out of a template', () => {
  const facts = { kind: 'facts' as const, rows: [{ label: 'When', value: 'now' }] };

  test('has paragraphs, blocks in their places, and no gap where a block has nothing to say', () => {
    const template = {
      subject: ' {title},\t{day} ',
      body: 'Dear {contact},\r\n\r\nline one\r\nline two\r\n{details}\r\n{asked}\r\n\r\n\r\nBye',
    };
    expect(fillTemplate(template, values, { details: [facts] })).toEqual({
      subject: '<title>, <day>',
      blocks: [
        { kind: 'text', text: 'Dear <contact>,' },
        { kind: 'text', text: 'line one\nline two' },
        facts,
        { kind: 'text', text: 'Bye' },
      ],
    });
  });

  test('puts a value in once: whatever was written there stays as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'title', 'link', '$&', ' x') }), (typed) => {
        const { blocks } = fillTemplate(body('>{from}<'), { ...values, from: typed }, { link: [facts] });
        expect(blocks).toEqual([{ kind: 'text', text: `>${typed}<` }]);
      }),
    );
  });
});
