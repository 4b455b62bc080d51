/** Why a letter of ours does not leave any more, as `message.failure` has it: nobody's mail server refused it. */
export const withheld = {
  notValid: 'not valid any more',
  withdrawn: 'the invitation was withdrawn',
  replaced: 'a newer invitation took its place',
  removed: 'the partner was removed',
} as const;
export type Withheld = (typeof withheld)[keyof typeof withheld];
