/**
 * What every public answer carries: no script at all, nothing from elsewhere, no address handed on, no frame around it.
 * The page about a dangerous subject must not tell anyone that it was read.
 */
export const publicHeaders = (https: boolean): Readonly<Record<string, string>> => ({
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(https && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
});
