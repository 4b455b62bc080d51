/** What nobody but ourselves may do, on every answer. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * What every public answer carries: nothing from elsewhere, no address handed on, no frame around it, no script. The
 * page about a dangerous subject must not tell anyone that it was read.
 */
export const publicHeaders = (https: boolean): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(https && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
});

/**
 * Of the pages that anyone can open: our own script, in files of its own, may help the reader to leave and to read
 * without a network. It asks nobody but us. A partner's page has a secret in its address and runs nothing at all.
 */
export const calendarHeaders = (https: boolean): Readonly<Record<string, string>> => ({
  ...publicHeaders(https),
  'Content-Security-Policy': `${policy}; script-src 'self'; worker-src 'self'; connect-src 'self'`,
});
