import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { answerRefusal, isLanguage, problemStatus, type Language } from '@birge/domain';
import {
  publicHeaders,
  renderAnswerDonePage,
  renderAnswerPage,
  renderAnswerRefusedPage,
  type AnswerForm,
  type AnswerRefusal,
} from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { Clock } from '../platform/clock/clock.js';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { languageOf } from '../platform/http/language.js';
import { Refused } from '../platform/http/refuse.js';
import { readAnswerForm } from './answer-form.js';
import { addressOf, answerPageProps, deadlineOf, formOf, linksTo } from './answer-page.props.js';
import type { Invited } from './answer-page.queries.js';
import { AnswerService } from './answer.service.js';

/** The longest note in four-byte letters, each written as %XX, and the rest of the form. */
const LARGEST_FORM = 128 * 1024;

interface Address {
  Params: { token: string };
  Querystring: { lang?: string; seen?: string; done?: string };
}
type Request = FastifyRequest<Address>;

/** By address, whatever cookie comes with it. The link is in the address: it goes into no log. */
const limited = (perMinute: number): RouteShorthandOptions => ({
  config: { rateLimit: { max: perMinute, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip } },
  logLevel: 'silent',
  bodyLimit: LARGEST_FORM,
});

/** A partner's page: no account, no cookie, no script. GET and HEAD change nothing, however often a scanner opens it. */
@Injectable()
export class AnswerPageRoutes implements OnModuleInit {
  private readonly logger = new Logger('answer page');
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: AnswerService,
    private readonly clock: Clock,
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
    // A scope of its own: forms are the only bodies here, and a failure is a page, never JSON.
    void fastify.register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser(
        'application/x-www-form-urlencoded',
        { parseAs: 'string', bodyLimit: LARGEST_FORM },
        (_request, body, parsed) => parsed(null, new URLSearchParams(String(body))),
      );
      scope.setErrorHandler((error, request, reply) => this.failed(error, request as Request, reply));
      scope.get<Address>('/answer/:token', limited(120), (request, reply) => this.show(request, reply));
      scope.post<Address>('/answer/:token', limited(60), (request, reply) => this.take(request, reply));
      done();
    });
  }

  private async show(request: Request, reply: FastifyReply): Promise<FastifyReply> {
    const { token } = request.params;
    const invited = await this.answers.find(token);
    const language = languageFor(request, invited);
    if (!invited) return this.refuse(reply, language, 'not-found');
    const refusal = answerRefusal(invited, this.clock.now());
    // Too late, or called off: that is the page's content. A link that is over is gone.
    if (refusal) return this.refuse(reply, language, refusal, { invited, token, reading: true });
    const { latest } = invited;
    if (request.query.done !== undefined && latest?.own && latest.current) {
      const { organization, role, title } = invited;
      return this.send(
        reply,
        200,
        renderAnswerDonePage({
          language,
          languageLinks: linksTo(token, { done: '1' }),
          organization,
          role,
          title,
          deadline: deadlineOf(invited),
          answer: latest.answer,
          note: latest.note,
          changeHref: addressOf(token, language),
        }),
      );
    }
    const props = answerPageProps(token, language, invited, { form: formOf(invited), errors: {} });
    return this.send(reply, 200, renderAnswerPage(props));
  }

  private async take(request: Request, reply: FastifyReply): Promise<FastifyReply> {
    const { token } = request.params;
    const sent = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const { form, errors, given } = readAnswerForm(sent);
    if (!given) {
      const invited = await this.answers.find(token);
      const language = languageFor(request, invited);
      if (!invited) return this.refuse(reply, language, 'not-found', { form });
      const refusal = answerRefusal(invited, this.clock.now());
      if (refusal) return this.refuse(reply, language, refusal, { invited, token, form });
      return this.send(reply, 422, renderAnswerPage(answerPageProps(token, language, invited, { form, errors })));
    }
    const responded = await this.answers.respond(token, given, sequenceSeen(request));
    const language = languageFor(request, responded?.invited ?? null);
    if (!responded) return this.refuse(reply, language, 'not-found', { form });
    const { decision, invited } = responded;
    if (!decision.ok)
      return this.refuse(reply, language, decision.refusal.code as AnswerRefusal, { invited, token, form });
    return reply.headers(this.headers).redirect(addressOf(token, language, { done: '1' }), 303);
  }

  private refuse(
    reply: FastifyReply,
    language: Language,
    reason: AnswerRefusal,
    { invited, token, form, reading }: { invited?: Invited; token?: string; form?: AnswerForm; reading?: boolean } = {},
  ): FastifyReply {
    const status = problemStatus[reason];
    return this.send(
      reply,
      reading && status === 409 ? 200 : status,
      renderAnswerRefusedPage({
        language,
        languageLinks: token ? linksTo(token) : [],
        reason,
        title: invited?.title ?? null,
        typed: form ?? null,
      }),
    );
  }

  private send(reply: FastifyReply, status: number, html: string): FastifyReply {
    return reply.status(status).headers(this.headers).send(html);
  }

  private failed(error: unknown, request: Request, reply: FastifyReply): FastifyReply {
    const language = languageFor(request, null);
    const form = request.body instanceof URLSearchParams ? readAnswerForm(request.body).form : undefined;
    if (error instanceof Refused && error.refusal.code === 'too-many-requests')
      return this.refuse(reply, language, 'too-many-requests', { form });
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status < 500) {
      // A body that no form of ours sends.
      const html = renderAnswerRefusedPage({
        language,
        languageLinks: [],
        reason: 'internal-error',
        title: null,
        typed: null,
      });
      return this.send(reply, status, html);
    }
    this.logger.error(`${randomUUID()} ${request.method} ${(error as Error).stack ?? String(error)}`);
    return this.refuse(reply, language, 'internal-error', { form });
  }
}

/** What the reader chose, else the invitation's, else what her browser asks for. */
function languageFor(request: Request, invited: Invited | null): Language {
  const { lang } = request.query;
  return isLanguage(lang) ? lang : (invited?.language ?? languageOf(request));
}

function sequenceSeen({ query: { seen } }: Request): number | null {
  return seen !== undefined && /^\d{1,9}$/.test(seen) ? Number(seen) : null;
}
