import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problemStatus, type FieldProblem, type Language, type ProblemCode, type Refusal } from '@birge/domain';
import { fieldMessage, problemDetail, problemTitle } from '@birge/i18n';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalOfDatabaseError } from '../database/database-error.js';
import { languageOf } from './language.js';
import { Refused } from './refuse.js';

const byStatus: Partial<Record<number, ProblemCode>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-found',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'service-unavailable',
};

/** RFC 9457: every refusal of the API as application/problem+json, in the reader's language. A bug is a 500, logged once. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    const refused = this.refusedBy(error);
    const instance = refused.refusal.code === 'internal-error' ? randomUUID() : undefined;
    if (instance)
      this.logger.error(`${instance} ${request.method} ${request.routeOptions?.url ?? ''} ${describeBug(error)}`);
    const status = problemStatus[refused.refusal.code];
    if (status === 503) reply.header('Retry-After', '2');
    void reply
      .status(status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(JSON.stringify(problemBody(refused, languageOf(request), instance)));
  }

  private refusedBy(error: unknown): Refused {
    if (error instanceof Refused) return error;
    const refusal = refusalOfDatabaseError(error);
    if (refusal) return new Refused(refusal, refusal.field ? [{ field: refusal.field, code: 'not-allowed' }] : []);
    const status =
      error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;
    const code = status === undefined ? undefined : (byStatus[status] ?? (status < 500 ? 'bad-request' : undefined));
    return new Refused({ code: code ?? 'internal-error' });
  }
}

/** An address that cannot even be read never reaches a route: it gets the same kind of answer. */
export function answerMalformed(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const body = problemBody(new Refused({ code: 'bad-request' }), languageOf(request));
  void reply.status(body.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(body));
}

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  instance?: string;
  errors?: (FieldProblem & { message: string })[];
}

export function problemBody(refused: Refused, language: Language, instance?: string): ProblemBody {
  const { refusal, more } = refused;
  const errors = errorsOf(refused.errors, refusal, language);
  return {
    type: `urn:birge:problem:${refusal.code}`,
    title: problemTitle(language, refusal.code),
    status: problemStatus[refusal.code],
    detail: detailOf(refused, language),
    code: refusal.code,
    ...(instance && { instance: `urn:uuid:${instance}` }),
    ...(errors.length > 0 && { errors }),
    ...more,
  };
}

/** What stands in the way comes first, in its own sentence; then what was kept and what to do. */
function detailOf({ refusal, more }: Refused, language: Language): string {
  const reasons = (more.conflicts ?? more.changes ?? []) as { message: string }[];
  return [...reasons.slice(0, 1).map(({ message }) => `${message}.`), problemDetail(language, refusal)].join(' ');
}

function errorsOf(errors: readonly FieldProblem[], refusal: Refusal, language: Language) {
  const worded = errors.map((error) => ({ ...error, message: fieldMessage(language, error) }));
  if (worded.length === 0 && refusal.field)
    return [{ field: refusal.field, code: 'not-allowed' as const, message: problemDetail(language, refusal) }];
  return worded;
}

/** What happened and where, without the values that were being written: those can be personal. */
function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const driver = (error as { driverError?: { code?: string; constraint?: string; table?: string; where?: string } })
    .driverError;
  if (driver)
    return `${error.name} ${driver.code ?? ''} ${driver.table ?? ''} ${driver.constraint ?? ''} ${error.message}\n${error.stack ?? ''}`;
  return error.stack ?? error.message;
}
