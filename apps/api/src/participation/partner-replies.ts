import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { problemStatus, type Language } from '@birge/domain';
import { renderAnswerRefusedPage, type AnswerForm, type AnswerRefusal, type LanguageLink } from '@birge/site';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { Refused } from '../platform/http/refuse.js';
import { languageFor, partnerHeaders } from './partner-http.js';

interface Refusal {
  language: Language;
  reason: AnswerRefusal;
  languageLinks?: LanguageLink[];
  title?: Parameters<typeof renderAnswerRefusedPage>[0]['title'];
  /** What was typed, to be read again: nothing of it is lost. */
  form?: AnswerForm | undefined;
  /** Another than the reason's own. */
  status?: number | undefined;
}

/** What every page of a partner answers with: a page, never JSON, and nothing of ours in it where something broke. */
@Injectable()
export class PartnerReplies {
  private readonly logger = new Logger('partner pages');
  readonly headers: Readonly<Record<string, string>>;

  constructor(@Inject(APP_CONFIG) config: AppConfig) {
    this.headers = partnerHeaders(config.publicUrl);
  }

  send(reply: FastifyReply, status: number, html: string): FastifyReply {
    return reply.status(status).headers(this.headers).send(html);
  }

  refuse(reply: FastifyReply, { language, reason, languageLinks = [], title = null, form, status }: Refusal) {
    const page = renderAnswerRefusedPage({ language, languageLinks, reason, title, typed: form ?? null });
    return this.send(reply, status ?? problemStatus[reason], page);
  }

  /** `form`: what this request had typed. */
  failed(error: unknown, request: FastifyRequest, reply: FastifyReply, form?: AnswerForm): FastifyReply {
    const language = languageFor(request, null);
    if (error instanceof Refused && error.refusal.code === 'too-many-requests')
      return this.refuse(reply, { language, reason: 'too-many-requests', form });
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    // A body that no form of ours sends.
    if (status < 500) return this.refuse(reply, { language, reason: 'internal-error', status });
    this.logger.error(`${randomUUID()} ${request.method} ${(error as Error).stack ?? String(error)}`);
    return this.refuse(reply, { language, reason: 'internal-error', form });
  }
}
