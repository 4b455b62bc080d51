import type { Letter, LetterBlock } from './letter.js';

/** The letters whose words an administrator may change. A withdrawal is a cancellation of one invitation. */
export const letterTemplateKinds = [
  'invitation',
  'update',
  'cancellation',
  'withdrawal',
  'reminder',
  'counter-declined',
  'answer-told',
] as const;
export type LetterTemplateKind = (typeof letterTemplateKinds)[number];

/** Stand inside a line. */
export const inlinePlaceholders = [
  'contact',
  'organization',
  'campaign',
  'title',
  'day',
  'role',
  'deadline',
  'from',
] as const;
export type InlinePlaceholder = (typeof inlinePlaceholders)[number];

/** Stand alone on a line and become lines of their own, or nothing. */
export const blockPlaceholders = ['details', 'asked', 'link', 'changes', 'notice', 'proposal', 'answer'] as const;
export type BlockPlaceholder = (typeof blockPlaceholders)[number];
export type Placeholder = InlinePlaceholder | BlockPlaceholder;

interface Allowed {
  blocks: readonly BlockPlaceholder[];
  /** Without these the letter does not do what it is for. */
  needed: readonly BlockPlaceholder[];
}

const allowed: Record<LetterTemplateKind, Allowed> = {
  invitation: { blocks: ['details', 'asked', 'link'], needed: ['details', 'link'] },
  update: { blocks: ['changes', 'details', 'asked', 'link'], needed: ['changes', 'link'] },
  cancellation: { blocks: ['notice', 'details'], needed: ['notice'] },
  withdrawal: { blocks: ['notice', 'details'], needed: ['notice'] },
  reminder: { blocks: ['details', 'asked', 'link'], needed: ['link'] },
  'counter-declined': { blocks: ['proposal', 'notice', 'details', 'link'], needed: ['proposal', 'link'] },
  'answer-told': { blocks: ['answer', 'details', 'link'], needed: ['answer'] },
};

/** What may stand in this kind of letter, inline ones first. */
export const placeholdersOf = (kind: LetterTemplateKind): readonly Placeholder[] => [
  ...inlinePlaceholders,
  ...allowed[kind].blocks,
];

export interface LetterTemplate {
  subject: string;
  body: string;
}

export interface TemplateProblem {
  field: 'subject' | 'body';
  code: 'placeholder-unknown' | 'placeholder-missing' | 'placeholder-not-alone';
  /** The placeholder with its braces, as it stands or should stand there. */
  placeholder: string;
}

const MARK = /\{([^{}\n]*)\}/g;
const ALONE = /^\{([^{}\n]*)\}$/;

const isInline = (name: string): name is InlinePlaceholder => (inlinePlaceholders as readonly string[]).includes(name);
const isBlock = (name: string): name is BlockPlaceholder => (blockPlaceholders as readonly string[]).includes(name);
const linesOf = (text: string): string[] => text.replace(/\r\n?/g, '\n').split('\n');

/**
 * What is wrong with a template, in the order of its text: a name that no letter of this kind knows, one that stands alone
 * on a line beside other words or in the subject, and what the letter cannot be without. A brace without its fellow is text.
 */
export function templateProblems(kind: LetterTemplateKind, { subject, body }: LetterTemplate): TemplateProblem[] {
  const { blocks, needed } = allowed[kind];
  const found: TemplateProblem[] = [];
  const inLine = (field: TemplateProblem['field'], line: string) => {
    const alone = field === 'body' && ALONE.test(line.trim());
    for (const [placeholder, name] of line.matchAll(MARK)) {
      if (isInline(name!)) continue;
      if (!isBlock(name!) || !blocks.includes(name)) found.push({ field, code: 'placeholder-unknown', placeholder });
      else if (!alone) found.push({ field, code: 'placeholder-not-alone', placeholder });
    }
  };
  inLine('subject', subject);
  const lines = linesOf(body);
  for (const line of lines) inLine('body', line);
  for (const name of needed)
    if (!lines.some((line) => line.includes(`{${name}}`)))
      found.push({ field: 'body', code: 'placeholder-missing', placeholder: `{${name}}` });
  return found;
}

/**
 * The letter that a template and its values make. Values go in once: braces in what a person wrote stay as they are.
 * Lines without a blank one between them are one paragraph; a block without content leaves no gap.
 */
export function fillTemplate(
  { subject, body }: LetterTemplate,
  values: Readonly<Record<InlinePlaceholder, string>>,
  blocks: Readonly<Partial<Record<BlockPlaceholder, readonly LetterBlock[]>>>,
): Letter {
  const filled = (line: string) =>
    line.replace(MARK, (mark, name: string) => (isInline(name) ? values[name] : mark)).trimEnd();
  const letter: LetterBlock[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    const text = paragraph.join('\n').trim();
    if (text) letter.push({ kind: 'text', text });
    paragraph = [];
  };
  for (const line of linesOf(body)) {
    const name = ALONE.exec(line.trim())?.[1];
    if (name !== undefined && isBlock(name)) {
      flush();
      letter.push(...(blocks[name] ?? []));
    } else if (line.trim() === '') flush();
    else paragraph.push(filled(line));
  }
  flush();
  return { subject: filled(subject).replace(/\s+/g, ' ').trim(), blocks: letter };
}
