import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { isLanguage, languages, type Language } from '@birge/domain';
import { publicHeaders, renderAnswerRefusedPage, renderRemindersPage, type AnswerRefusal } from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { DataSource } from 'typeorm';
import type { AppConfig } from '../../platform/config/config.js';
import { APP_CONFIG } from '../../platform/config/config.module.js';
import { uuidPattern } from '../../platform/http/fields/index.js';
import { languageOf } from '../../platform/http/language.js';
import { Refused } from '../../platform/http/refuse.js';
import { InvitationLinks } from '../invitation-links.js';
import { contactReminders, setReminders } from './reminders.queries.js';

interface Address {
  Params: { contact: string; token: string };
  Querystring: { lang?: string };
}
type Request = FastifyRequest<Address>;

const limited: RouteShorthandOptions = {
  config: { rateLimit: { max: 60, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip } },
  logLevel: 'silent',
  bodyLimit: 4096,
};

/**
 * Stops a contact's reminders. A reader's own mail program posts here by one click (RFC 8058), a person by the form; a GET,
 * which any scanner makes, changes nothing. Whoever has the address can do nothing else with it.
 */
@Injectable()
export class RemindersRoutes implements OnModuleInit {
  private readonly logger = new Logger('reminders page');
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly db: DataSource,
    private readonly links: InvitationLinks,
    @Inject(APP_CONFIG) { publicUrl }: AppConfig,
  ) {
    this.headers = {
      ...publicHeaders(publicUrl.startsWith('https:')),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow',
    };
  }

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    void fastify.register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      const form = (_request: FastifyRequest, body: string | Buffer, parsed: (e: null, f: URLSearchParams) => void) =>
        parsed(null, new URLSearchParams(String(body)));
      scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, form);
      // RFC 8058 §3.1 allows this form too; of the one field that it has nothing needs to be read.
      scope.addContentTypeParser('multipart/form-data', { parseAs: 'string' }, form);
      scope.setErrorHandler((error, request, reply) => this.failed(error, request as Request, reply));
      scope.get<Address>('/reminders/:contact/:token', limited, (request, reply) => this.show(request, reply));
      scope.post<Address>('/reminders/:contact/:token', limited, (request, reply) => this.take(request, reply));
      done();
    });
  }

  private async show(request: Request, reply: FastifyReply): Promise<FastifyReply> {
    const found = await this.find(request);
    if (!found) return this.refuse(reply, languageFor(request, null), 'not-found');
    const { contact, token } = request.params;
    const language = languageFor(request, found.language);
    const at = (other: Language) => `/reminders/${contact}/${token}?lang=${other}`;
    const html = renderRemindersPage({
      language,
      languageLinks: languages.map((other) => ({ language: other, href: at(other) })),
      stopped: found.stopped,
      action: at(language),
    });
    return reply.status(200).headers(this.headers).send(html);
  }

  private async take(request: Request, reply: FastifyReply): Promise<FastifyReply> {
    const found = await this.find(request);
    if (!found) return this.refuse(reply, languageFor(request, null), 'not-found');
    const { contact, token } = request.params;
    const resume = request.body instanceof URLSearchParams && request.body.get('act') === 'resume';
    await setReminders(this.db, contact, !resume);
    const language = languageFor(request, found.language);
    return reply.headers(this.headers).redirect(`/reminders/${contact}/${token}?lang=${language}`, 303);
  }

  private async find({ params: { contact, token } }: Request) {
    if (!uuidPattern.test(contact) || !this.links.stops(contact, token)) return null;
    return contactReminders(this.db, contact);
  }

  private refuse(reply: FastifyReply, language: Language, reason: AnswerRefusal, status = 404): FastifyReply {
    const html = renderAnswerRefusedPage({ language, languageLinks: [], reason, title: null, typed: null });
    return reply.status(status).headers(this.headers).send(html);
  }

  private failed(error: unknown, request: Request, reply: FastifyReply): FastifyReply {
    const language = languageFor(request, null);
    if (error instanceof Refused && error.refusal.code === 'too-many-requests')
      return this.refuse(reply, language, 'too-many-requests', 429);
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status >= 500)
      this.logger.error(`${randomUUID()} ${request.method} ${(error as Error).stack ?? String(error)}`);
    return this.refuse(reply, language, 'internal-error', status);
  }
}

const languageFor = (request: Request, known: Language | null): Language => {
  const { lang } = request.query;
  return isLanguage(lang) ? lang : (known ?? languageOf(request));
};
