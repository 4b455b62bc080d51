/**
 * Every way in which a request can be refused (RFC 9457): the code is the last part of the problem's `type`, the status
 * is HTTP's. The words are in libs/i18n, one message per code and language.
 */
export const problemStatus = {
  'bad-request': 400,
  'field-invalid': 400,
  'not-signed-in': 401,
  'sign-in-failed': 401,
  'not-allowed': 403,
  'not-found': 404,
  'stale-version': 409,
  'already-exists': 409,
  'unknown-reference': 422,
  'still-referred-to': 409,
  'idempotency-key-reused': 422,
  'too-large': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  'space-already-booked': 409,
  'person-already-assigned': 409,
  'item-already-taken': 409,
  'duty-already-assigned': 409,
  'availability-overlaps': 409,
  'slot-ends-before-it-starts': 422,
  'slot-incomplete': 422,
  'slot-outside-edition-year': 422,
  'slot-too-long': 422,
  'slot-is-past': 422,
  'proposal-says-nothing': 422,
  'wall-time-ambiguous': 422,
  'wall-time-skipped': 422,
  'window-ends-before-it-starts': 422,
  'space-in-another-venue': 422,
  'state-change-not-possible': 409,
  'reason-required': 422,
  'harm-suspected': 422,
  'quorum-not-met': 409,
  'partner-has-accepted': 409,
  'slot-required': 422,
  'venue-required': 422,
  'not-over-yet': 409,
  'event-is-cancelled': 409,
  'event-has-no-occurrence': 409,
  'edition-is-archived': 409,
  'not-publishable': 409,
  'already-scheduled': 409,
  'publication-is-past': 422,
  'publication-is-too-far': 422,
  'slug-taken': 409,
  'changed-since': 409,
  'already-undone': 409,
  'proposal-already-decided': 409,
  'contact-cannot-be-reached': 422,
  'invitation-expired': 410,
  'invitation-revoked': 410,
  'answer-too-late': 409,
  'first-administrator-exists': 409,
  'service-unavailable': 503,
  'internal-error': 500,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatus;

/** What is wrong with one field; `field` is its path in the request, such as `occurrences.0.start`. */
export interface FieldProblem {
  field: string;
  code: FieldCode;
  /** Bounds and allowed values, for the message's sake. */
  values?: Record<string, string | number | readonly string[]>;
}

export const fieldCodes = [
  'required',
  'unknown',
  'wrong-type',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'not-allowed',
  'not-a-date',
  'not-a-wall-time',
  'not-an-address',
  'not-a-url',
  'not-an-id',
  'not-a-slug',
  'control-characters',
  'no-language',
  'too-many',
  'duplicate',
  'unknown-reference',
  'placeholder-unknown',
  'placeholder-missing',
  'placeholder-not-alone',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

/** An expected refusal: a value, not an exception. */
export interface Refusal {
  code: ProblemCode;
  field?: string;
  values?: Record<string, unknown>;
}

/** What a rule answers: the new state of things, or why not. */
export type Decision<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const accepted = <T>(value: T): Decision<T> => ({ ok: true, value });
export const refused = (code: ProblemCode, rest: Omit<Refusal, 'code'> = {}): Decision<never> => ({
  ok: false,
  refusal: { code, ...rest },
});
