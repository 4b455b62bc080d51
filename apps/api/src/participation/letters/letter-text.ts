import type { LetterBlock } from '@birge/domain';

const row = (label: string, value: string) => `${label}: ${value}`;

const linesOf = (block: LetterBlock): string[] => {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'facts':
      return block.rows.map(({ label, value }) => row(label, value));
    case 'changes':
      return block.rows.map(({ label, was, now }) => row(label, [was, now ?? '–'].filter(Boolean).join(' → ')));
    case 'link':
      return [block.href];
  }
};

/** A letter as plain text: what belongs together without a gap, a blank line between. */
export const letterText = (blocks: readonly LetterBlock[]): string =>
  blocks
    .map((block) => linesOf(block).join('\n'))
    .filter(Boolean)
    .join('\n\n');
