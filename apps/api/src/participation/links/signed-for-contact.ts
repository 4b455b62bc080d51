export type LinkKind = 'page' | 'feed';

/** What this installation signs to make the token of a contact's link. */
export const signedForContact = (kind: LinkKind, contactId: string, generation: number): string =>
  `contact-${kind}:${contactId}:${generation}`;
