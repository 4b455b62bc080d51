import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '@birge/domain';
import { publicPreview } from '@birge/i18n';

/** What a preview has beside the page itself. In a sandbox that opens no windows, the links lead nowhere. */
export const previewMarks = (language: Language) => ({
  base: '<base target="_blank"/>',
  banner: renderToStaticMarkup(
    <p className="label">
      <b>{publicPreview[language].title}</b> {publicPreview[language].text}
    </p>,
  ),
});

/** A public page as it would be, marked as one that is not; within its margins, where it has some. */
export function asPreview(page: string, language: Language): string {
  const { base, banner } = previewMarks(language);
  const [top = '<body>'] = ['<div class="page">'].filter((margins) => page.includes(margins));
  return page.replace('<meta charSet="utf-8"/>', (found) => found + base).replace(top, (found) => found + banner);
}

/** What a preview is answered with: as strict as a public page, framed by ourselves, and kept by nobody. */
export const previewHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin",
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;
