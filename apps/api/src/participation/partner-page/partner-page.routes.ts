import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { renderPartnerClosedPage, renderPartnerPage, type PartnerNotice } from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import type { AppConfig } from '../../platform/config/config.js';
import { APP_CONFIG } from '../../platform/config/config.module.js';
import type { Invited } from '../answer-page.queries.js';
import { InvitationLinks } from '../invitation-links.js';
import { ContactLinks, type LinkKind, type LinkOwner, type Opened } from '../links/contact-links.js';
import { formOfRequest, isFromElsewhere, languageFor, limited, takesForms } from '../partner-http.js';
import { PartnerReplies } from '../partner-replies.js';
import { readManyAnswers } from './many-answers.js';
import { partnerCalendarText } from './partner-calendar.js';
import { nothingSent, partnerPageProps, partnerPath, type Sent } from './partner-page.props.js';
import { proposingOfContact } from './partner-page.queries.js';
import { PartnerPageService } from './partner-page.service.js';

interface Address {
  Params: { token: string };
  Querystring: { lang?: string; saved?: string; renewed?: string };
}
type Request = FastifyRequest<Address>;

/** All that one contact is asked, behind one link: no account, no cookie, no script. GET and HEAD change nothing. */
@Injectable()
export class PartnerPageRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly links: ContactLinks,
    private readonly invitations: InvitationLinks,
    private readonly service: PartnerPageService,
    private readonly replies: PartnerReplies,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    void fastify.register((scope, _options, done) => {
      takesForms(scope);
      scope.setErrorHandler((error, request, reply) => this.replies.failed(error, request, reply));
      const page =
        (handle: (request: Request, reply: FastifyReply, owner: LinkOwner) => Promise<FastifyReply>) =>
        (request: Request, reply: FastifyReply) =>
          this.opened('page', request, reply, handle);
      scope.get<Address>(
        '/partner/:token',
        limited(120),
        page((...all) => this.show(...all)),
      );
      scope.post<Address>(
        '/partner/:token',
        limited(60),
        page((...all) => this.take(...all)),
      );
      scope.post<Address>('/partner/:token/links', limited(20), (request, reply) => this.renew(request, reply));
      scope.get<Address>(
        '/partner/:token/calendar.ics',
        limited(60),
        page((...all) => this.calendar(...all, 'attachment')),
      );
      scope.get<Address>('/partner/feed/:token', limited(60), (request, reply) =>
        this.opened('feed', request, reply, (...all) => this.calendar(...all, 'inline')),
      );
      done();
    });
  }

  private async opened(
    kind: LinkKind,
    request: Request,
    reply: FastifyReply,
    handle: (request: Request, reply: FastifyReply, owner: LinkOwner) => Promise<FastifyReply>,
  ): Promise<FastifyReply> {
    const token = kind === 'feed' ? request.params.token.replace(/\.ics$/, '') : request.params.token;
    const found = await this.links.open(kind, token);
    if (found.ok) return handle(request, reply, found.owner);
    return kind === 'feed' ? this.noCalendar(reply, found.why) : this.closed(request, reply, found.why);
  }

  private async show(request: Request, reply: FastifyReply, owner: LinkOwner): Promise<FastifyReply> {
    return this.page(request, reply, owner, { status: 200, notice: noticeIn(request), sent: nothingSent });
  }

  private async take(request: Request, reply: FastifyReply, owner: LinkOwner): Promise<FastifyReply> {
    const language = languageFor(request, owner);
    const many = readManyAnswers(formOfRequest(request));
    const sent: Sent = { ...many, refused: new Map() };
    if (isFromElsewhere(request, this.config.publicUrl))
      return this.replies.refuse(reply, { language, reason: 'not-allowed' });
    if (many.nameError) return this.page(request, reply, owner, { status: 422, notice: null, sent });
    const { saved, refused, gone } = await this.service.answerMany(owner, many);
    if (refused.size === 0)
      return reply
        .headers(this.replies.headers)
        .redirect(partnerPath(request.params.token, language, { saved: String(saved) }), 303);
    const notice: PartnerNotice = { kind: 'not-all', saved, refused: refused.size };
    return this.page(request, reply, owner, { status: 409, notice, sent: { ...sent, refused }, gone });
  }

  /** The form that made the links gets them again, also when it comes too late to find its own page. */
  private async renew(request: Request, reply: FastifyReply): Promise<FastifyReply> {
    const { token } = request.params;
    const body = formOfRequest(request);
    const form = { token, key: body.get('form') ?? '' };
    const what = body.get('what') === 'feed' ? 'feed' : 'all';
    const found = await this.links.open('page', token);
    const language = languageFor(request, found.ok ? found.owner : null);
    if (isFromElsewhere(request, this.config.publicUrl))
      return this.replies.refuse(reply, { language, reason: 'not-allowed' });
    const renewed = found.ok ? await this.service.renew(found.owner, what, form) : await this.links.renewedBy(form);
    if (renewed)
      return reply.headers(this.replies.headers).redirect(partnerPath(renewed, language, { renewed: what }), 303);
    return this.closed(request, reply, found.ok ? 'replaced' : found.why);
  }

  private async page(
    request: Request,
    reply: FastifyReply,
    owner: LinkOwner,
    { status, notice, sent, gone = [] }: { status: number; notice: PartnerNotice; sent: Sent; gone?: Invited[] },
  ): Promise<FastifyReply> {
    const [invited, proposing, feedAddress] = await Promise.all([
      this.service.invited(owner),
      proposingOfContact(this.db, owner.contactId),
      this.links.addressOf('feed', owner.contactId),
    ]);
    const props = partnerPageProps({
      owner,
      token: request.params.token,
      language: languageFor(request, owner),
      invited: [...gone, ...invited],
      proposing,
      answerPath: (one) => `/answer/${this.invitations.tokenOf(one.invitationId, one.generation)}`,
      feedAddress,
      notice,
      sent,
      now: this.clock.now(),
    });
    return this.replies.send(reply, status, renderPartnerPage(props));
  }

  private async calendar(
    request: Request,
    reply: FastifyReply,
    owner: LinkOwner,
    disposition: 'inline' | 'attachment',
  ): Promise<FastifyReply> {
    const text = partnerCalendarText(owner, languageFor(request, owner), await this.service.invited(owner));
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    reply.headers({ ...this.replies.headers, 'Cache-Control': 'private, no-cache', ETag: etag });
    if (request.headers['if-none-match'] === etag) return reply.code(304).removeHeader('Content-Type').send();
    return reply
      .headers({
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `${disposition}; filename="birge.ics"`,
      })
      .send(text);
  }

  private noCalendar(reply: FastifyReply, why: Extract<Opened, { ok: false }>['why']): FastifyReply {
    return reply
      .code(why === 'not-found' ? 404 : 410)
      .headers({ ...this.replies.headers, 'Content-Type': 'text/plain; charset=utf-8' })
      .send('There is no calendar at this address.\n');
  }

  private closed(request: Request, reply: FastifyReply, why: Extract<Opened, { ok: false }>['why']): FastifyReply {
    const language = languageFor(request, null);
    if (why === 'not-found') return this.replies.refuse(reply, { language, reason: 'not-found' });
    return this.replies.send(reply, 410, renderPartnerClosedPage({ language, why }));
  }
}

/** What the form that was sent just now did, as its address says. */
function noticeIn({ query: { saved, renewed } }: Request): PartnerNotice {
  if (saved !== undefined && /^\d{1,3}$/.test(saved)) return { kind: 'saved', count: Number(saved) };
  if (renewed === 'all') return { kind: 'renewed' };
  return renewed === 'feed' ? { kind: 'renewed-feed' } : null;
}
