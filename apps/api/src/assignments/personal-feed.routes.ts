import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { isLanguage, type Language, type Localized } from '@birge/domain';
import { publicHeaders } from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { DataSource } from 'typeorm';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { hashOf } from '../platform/http/session.guard.js';
import { dutiesJson, type DutyRow } from './duties.sql.js';
import { personalCalendarText, type PersonsDuties } from './personal-calendar.js';

interface Address {
  Params: { file: string };
}

/** A calendar asks once in a while; who tries tokens asks more often. The link is in the address: it goes into no log. */
const limited: RouteShorthandOptions = {
  config: { rateLimit: { max: 60, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip } },
  logLevel: 'silent',
};

/** A private calendar: no session, no cookie; whoever has the link has the calendar, until it is made anew. */
@Injectable()
export class PersonalFeedRoutes implements OnModuleInit {
  private readonly logger = new Logger('private calendar');
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly db: DataSource,
    @Inject(APP_CONFIG) { publicUrl }: AppConfig,
  ) {
    this.headers = {
      ...publicHeaders(publicUrl.startsWith('https:')),
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex, nofollow',
    };
  }

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<Address>('/feeds/:file', limited, (request, reply) => this.answer(request, reply));
  }

  private async answer(request: FastifyRequest<Address>, reply: FastifyReply): Promise<FastifyReply> {
    const [, token] = /^([A-Za-z0-9_-]{43})\.ics$/.exec(request.params.file) ?? [];
    try {
      const found = token ? await dutiesByToken(this.db, token) : null;
      if (!found) return this.plain(reply, 404, 'There is no calendar at this address.');
      const text = personalCalendarText(found);
      const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
      reply.headers({ ...this.headers, ETag: etag });
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply
        .headers({
          'Content-Type': 'text/calendar; charset=utf-8',
          'Content-Disposition': 'inline; filename="birge.ics"',
        })
        .send(text);
    } catch (error) {
      this.logger.error(`${randomUUID()} ${(error as Error).stack ?? String(error)}`);
      return this.plain(reply.header('Retry-After', '60'), 503, 'Try again later.');
    }
  }

  private plain(reply: FastifyReply, status: number, text: string): FastifyReply {
    return reply
      .code(status)
      .headers({ ...this.headers, 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' })
      .send(`${text}\n`);
  }
}

/** What was over long ago need not be fetched every hour. */
const KEPT_DAYS = 400;

/** Whose calendar a token opens: nobody's once it was made anew or closed, and nobody's who was put away. */
async function dutiesByToken(db: DataSource, token: string): Promise<PersonsDuties | null> {
  const [row] = await db.query<
    (Omit<PersonsDuties, 'language'> & { language: string; duties: DutyRow[]; dutyNames: Record<string, Localized> })[]
  >(
    `SELECT person.id AS "personId", person.name, person.language,
            ${dutiesJson('person', 'true', `occurrence.ends_at > now() - make_interval(days => $2) AND event.state <> 'draft'`)} AS duties,
            (SELECT jsonb_object_agg(duty.id, duty.name) FROM duty) AS "dutyNames"
       FROM personal_feed JOIN person ON person.id = personal_feed.person_id
      WHERE personal_feed.token_hash = $1 AND personal_feed.open AND person.archived_at IS NULL AND person.merged_into IS NULL`,
    [hashOf(token), KEPT_DAYS],
  );
  return row ? { ...row, language: languageOf(row.language) } : null;
}

const languageOf = (language: string): Language => (isLanguage(language) ? language : 'ru');
