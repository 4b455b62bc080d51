import { createHash } from 'node:crypto';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { can, type Action, type Language, type Role } from '@birge/domain';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ALLOW, type Who } from './allow.js';
import { refuse } from './refuse.js';

export const SESSION_COOKIE = 'birge_session';
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

interface SessionRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  language: Language;
  divisions: string[];
}

/** Who asks, and whether the route is for her. Every route is closed until it says for whom it is. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const allow = this.reflector.getAllAndOverride<Action | 'signed-in' | 'public' | undefined>(ALLOW, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (allow === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & { who?: Who }>();
    const who = await this.whoAsks(request);
    if (!who) throw refuse('not-signed-in');
    request.who = who;
    // A form on another site cannot send a header of its own: a belt beside SameSite's braces.
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.headers['x-birge'] !== '1')
      throw refuse('not-allowed');
    if (allow === undefined || (allow !== 'signed-in' && !can(who, allow))) throw refuse('not-allowed');
    return true;
  }

  private async whoAsks(request: FastifyRequest): Promise<Who | null> {
    const token = (request as FastifyRequest & { cookies?: Record<string, string | undefined> }).cookies?.[
      SESSION_COOKIE
    ];
    if (!token || token.length > 100) return null;
    const sessionHash = hashOf(token);
    const [row] = await this.db.query<SessionRow[]>(
      `SELECT person.id, person.name, person.email, person.role, person.language,
              ARRAY(SELECT person_division.division_id FROM person_division
                     WHERE person_division.person_id = person.id ORDER BY person_division.division_id) AS divisions
         FROM session JOIN person ON person.id = session.person_id
        WHERE session.token_hash = $1 AND session.expires_at > now() AND person.archived_at IS NULL`,
      [sessionHash],
    );
    return row ? { ...row, sessionHash } : null;
  }
}
