/** What is wrong with one field; `message` is ready to read, in the reader's language. */
export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** The body of an answer that refuses (RFC 9457). */
export interface ProblemBody {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  /** Names the logged bug behind a 500. */
  instance?: string;
  errors?: FieldError[];
  conflicts?: unknown[];
  /** Of several that were to change together: each that stood in the way, with its own reason. */
  cards?: unknown[];
  /** The thing as it is now, where the version that was sent is stale. */
  current?: unknown;
}

/** A refusal of the API, or no answer at all (`code` is then `unreachable`, `status` 0). */
export class Problem extends Error {
  override name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly instance: string | undefined;
  readonly errors: readonly FieldError[];
  private readonly body: ProblemBody;

  constructor(body: ProblemBody) {
    super(`${body.code}: ${body.title}`);
    this.body = body;
    this.status = body.status;
    this.code = body.code;
    this.title = body.title;
    this.detail = body.detail ?? '';
    this.instance = body.instance;
    this.errors = body.errors ?? [];
  }

  /** What stands in the way, where something does. */
  conflicts<Conflict>(): Conflict[] {
    return (this.body.conflicts ?? []) as Conflict[];
  }

  /** Which of several kept all of them from changing, and why. */
  cards<Card>(): Card[] {
    return (this.body.cards ?? []) as Card[];
  }

  /** The thing as it is now; only a `stale-version` carries it. */
  current<Thing>(): Thing | undefined {
    return this.body.current as Thing | undefined;
  }
}

export const isProblem = (error: unknown, code?: string): error is Problem =>
  error instanceof Problem && (code === undefined || error.code === code);
