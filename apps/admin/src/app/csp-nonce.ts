/** The nonce of this page's policy, for the style elements that are written at run time; the server puts it in a meta element. */
export const cspNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
