import type { Language } from '@birge/domain';
import { publicSafety } from '@birge/i18n';

/** Shown by the service worker alone, which puts in when the copy was saved (worker/sw.ts knows these very bytes). */
export function SavedCopy({ language }: { language: Language }) {
  const [before, after] = publicSafety[language].copy.split('{time}');
  return (
    <p className="saved-copy" hidden>
      {before}
      <b />
      {after}
    </p>
  );
}
