import { createHash } from 'node:crypto';
import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, concatMap, from, of, type Observable } from 'rxjs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Who } from './allow.js';
import { refuse } from './refuse.js';

const CREATES = Symbol('a route that creates');

/**
 * The route creates something. A client that sends Idempotency-Key (draft-ietf-httpapi-idempotency-key-header) gets the
 * first answer again, for 24 h, instead of a second thing.
 */
export const Creates = () => SetMetadata(CREATES, true);

/** Longer than any request may run (statement_timeout): who still claims a key after it was killed. */
const CLAIM = '1 minute';

interface Kept {
  body_hash: Buffer;
  status: number | null;
  answer: unknown;
}

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: DataSource,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { who?: Who }>();
    const key = request.headers['idempotency-key'];
    const who = request.who;
    if (!this.reflector.get<boolean | undefined>(CREATES, context.getHandler()) || !key || !who) return next.handle();
    if (typeof key !== 'string' || key.length > 120) throw refuse('bad-request');
    const id = [who.id, `${request.method} ${request.url.split('?')[0]}`, key] as const;
    const bodyHash = createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest();
    const kept = await this.claim(id, bodyHash);
    if (kept) {
      if (!kept.body_hash.equals(bodyHash)) throw refuse('idempotency-key-reused');
      // The first request with this key is still under way: its answer is not known yet.
      if (kept.status === null) throw refuse('service-unavailable');
      context.switchToHttp().getResponse<FastifyReply>().status(kept.status);
      return of(kept.answer);
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      concatMap((answer: unknown) => from(this.keep(id, reply.statusCode, answer).then(() => answer))),
      // A refusal is no answer to keep: the person corrects the form and sends it again under the same key.
      catchError((error: unknown) => from(this.release(id).then(() => Promise.reject(error as Error)))),
    );
  }

  private async claim(id: readonly string[], bodyHash: Buffer): Promise<Kept | null> {
    await this.db.query(`DELETE FROM idempotency WHERE idempotency.at < now() - interval '24 hours'`);
    const mine = await this.db.query<unknown[]>(
      `INSERT INTO idempotency (person_id, route, key, body_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id, route, key) DO UPDATE SET body_hash = excluded.body_hash, at = now()
        WHERE idempotency.status IS NULL AND idempotency.at < now() - interval '${CLAIM}'
       RETURNING 1`,
      [...id, bodyHash],
    );
    if (mine.length > 0) return null;
    const [kept] = await this.db.query<Kept[]>(
      `SELECT body_hash, status, answer FROM idempotency WHERE person_id = $1 AND route = $2 AND key = $3`,
      [...id],
    );
    return kept ?? null;
  }

  private keep(id: readonly string[], status: number, answer: unknown): Promise<unknown> {
    return this.db.query(
      `UPDATE idempotency SET status = $4, answer = $5 WHERE person_id = $1 AND route = $2 AND key = $3`,
      [...id, status, JSON.stringify(answer ?? null)],
    );
  }

  private release(id: readonly string[]): Promise<unknown> {
    return this.db.query(`DELETE FROM idempotency WHERE person_id = $1 AND route = $2 AND key = $3`, [...id]);
  }
}
