import type { Language } from '@birge/domain';
import { publicPage, publicSafety } from '@birge/i18n';
import { leaveTo } from '../paths.js';
import { plainIconPath } from './assets.js';

/**
 * The way out, a plain link. The script makes more of it (browser/leave.ts) and reads on it what a page may call itself
 * in front of others.
 */
export function Leave({ language }: { language: Language }) {
  const { neutralName, key } = publicSafety[language];
  return (
    <a className="leave" href={leaveTo} rel="noreferrer" data-title={neutralName} data-icon={plainIconPath}>
      {publicPage[language].leave} <small className="by-script">{key}</small>
    </a>
  );
}
