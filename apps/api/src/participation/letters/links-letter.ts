import type { Letter } from '@birge/domain';
import { partnerPage } from '@birge/i18n';
import type { LinkOwner } from '../links/contact-links.js';
import { PAGE } from './letter.js';
import { oneLine } from './letter-blocks.js';

/** The new link to all that a contact is asked, to whoever asked for it or should know that somebody did. */
export function linksLetter({ language, name }: Pick<LinkOwner, 'language' | 'name'>): Letter {
  const words = partnerPage[language];
  const [greeting, ...rest] = words.mailText(oneLine(name)).split('\n\n');
  return {
    subject: words.mailSubject,
    blocks: [
      { kind: 'text', text: greeting! },
      ...rest.map((text) => ({ kind: 'text' as const, text })),
      { kind: 'link', href: PAGE, choices: [{ label: words.title, href: PAGE }] },
      { kind: 'text', text: words.mailEnd, quiet: true },
    ],
  };
}
