import type { Language, Letter, LetterBlock } from '@birge/domain';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!);
const withBreaks = (text: string): string => escaped(text).replaceAll('\n', '<br>\n');

// Inline, since Gmail drops a style sheet where it likes. No ground is painted and no ink: a reader's dark mode has its own.
const BUTTON =
  'display:inline-block;margin:0 8px 8px 0;padding:11px 18px;border:2px solid #00677F;border-radius:6px;' +
  'color:#00677F;background-color:#FFFFFF;text-decoration:none;font-weight:600';
const PARAGRAPH = 'margin:0 0 16px';
const LABEL = 'padding:0 16px 4px 0;vertical-align:top;text-align:left;font-weight:400;opacity:.75';
const VALUE = 'padding:0 0 4px;vertical-align:top;font-weight:600';
const FORMER = 'font-weight:400;opacity:.75';

const table = (rows: readonly string[]): string =>
  `<table style="margin:0 0 16px;border-collapse:collapse">\n${rows.join('\n')}\n</table>`;
const tableRow = (label: string, value: string): string =>
  `<tr><th scope="row" style="${LABEL}">${escaped(label)}</th><td style="${VALUE}">${value}</td></tr>`;

function blockHtml(block: LetterBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p style="${PARAGRAPH}${block.quiet ? ';opacity:.75;font-size:14px' : ''}">${withBreaks(block.text)}</p>`;
    case 'facts':
      return table(block.rows.map(({ label, value }) => tableRow(label, withBreaks(value))));
    case 'changes':
      return table(
        block.rows.map(({ label, was, now }) =>
          tableRow(
            label,
            [was && `<s style="${FORMER}">${escaped(was)}</s>`, now && escaped(now)].filter(Boolean).join('<br>\n'),
          ),
        ),
      );
    case 'link':
      return `<p style="${PARAGRAPH}">${block.choices
        .map(({ label, href }) => `<a href="${escaped(href)}" style="${BUTTON}">${escaped(label)}</a>`)
        .join('\n')}</p>`;
  }
}

/** A letter as HTML that needs no image, no style sheet and no wide screen. */
export const letterHtml = (language: Language, { subject, blocks }: Letter): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:16px;font:16px/1.5 'Golos Text',-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
<div style="max-width:36em">
${blocks.map(blockHtml).join('\n')}
</div>
</body>
</html>
`;
