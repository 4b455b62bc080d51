import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { answerRefusal, problemStatus, type Language } from '@birge/domain';
import {
  renderAnswerDonePage,
  renderAnswerPage,
  type AnswerErrors,
  type AnswerForm,
  type AnswerRefusal,
} from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { isChoice, readAnswerForm } from './answer-form.js';
import {
  addressOf,
  answerOf,
  answerPageProps,
  deadlineOf,
  formOf,
  linksTo,
  type Proposing,
} from './answer-page.props.js';
import type { Invited } from './answer-page.queries.js';
import { AnswerService, isToken, ProposalRefused } from './answer.service.js';
import { ContactLinks } from './links/contact-links.js';
import { formOfRequest, isFromElsewhere, languageFor, limited, sequenceIn, takesForms } from './partner-http.js';
import { PartnerReplies } from './partner-replies.js';
import { openProposals, proposable } from './proposals/proposing.queries.js';

interface Address {
  Params: { token: string };
  Querystring: { lang?: string; seen?: string; done?: string; answer?: string };
}
type Request = FastifyRequest<Address>;

/** A partner's page: no account, no cookie, no script. GET and HEAD change nothing, however often a scanner opens it. */
@Injectable()
export class AnswerPageRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: AnswerService,
    private readonly clock: Clock,
    private readonly db: DataSource,
    private readonly links: ContactLinks,
    private readonly replies: PartnerReplies,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    // A scope of its own: forms are the only bodies here, and a failure is a page, never JSON.
    void fastify.register((scope, _options, done) => {
      takesForms(scope);
      scope.setErrorHandler((error, request, reply) => this.replies.failed(error, request, reply, typedIn(request)));
      scope.get<Address>('/answer/:token', limited(120), (request, reply) => this.show(request, reply));
      scope.post<Address>('/answer/:token', limited(60), (request, reply) => this.take(request, reply));
      done();
    });
  }

  private async show(request: Request, reply: FastifyReply): Promise<FastifyReply> {
    const { token } = request.params;
    const invited = await this.answers.find(token);
    const language = languageFor(request, invited);
    if (!invited) return this.refuse(reply, language, await this.whyNot(token));
    const refusal = answerRefusal(invited, this.clock.now());
    // Too late, or called off: that is the page's content. A link that is over is gone.
    if (refusal) return this.refuse(reply, language, refusal, { invited, token, reading: true });
    const [proposing, allHref] = await Promise.all([this.proposing(invited), this.allHref(invited, language)]);
    const { latest } = invited;
    if (request.query.done !== undefined && latest?.own && latest.current) {
      const { organization, role, title } = invited;
      return this.replies.send(
        reply,
        200,
        renderAnswerDonePage({
          language,
          languageLinks: linksTo(token, { done: '1' }),
          organization,
          role,
          title,
          deadline: deadlineOf(invited),
          answer: answerOf(latest, proposing.open.length > 0),
          note: latest.note,
          allHref,
          changeHref: addressOf(token, language),
        }),
      );
    }
    const form = { ...formOf(invited, proposing), ...chosenInLetter(request) };
    const props = answerPageProps(token, language, invited, proposing, { form, errors: {}, allHref });
    return this.replies.send(reply, 200, renderAnswerPage(props));
  }

  private async take(request: Request, reply: FastifyReply): Promise<FastifyReply> {
    const { token } = request.params;
    const invited = await this.answers.find(token);
    const language = languageFor(request, invited);
    const sent = formOfRequest(request);
    if (!invited) return this.refuse(reply, language, await this.whyNot(token), { form: readAnswerForm(sent).form });
    const proposing = await this.proposing(invited);
    const { form, errors, given } = readAnswerForm(sent, proposing.about);
    if (isFromElsewhere(request, this.config.publicUrl))
      return this.refuse(reply, language, 'not-allowed', { invited, token, form });
    const again = async (wrong: AnswerErrors) => {
      const allHref = await this.allHref(invited, language);
      const props = answerPageProps(token, language, invited, proposing, { form, errors: wrong, allHref });
      return this.replies.send(reply, 422, renderAnswerPage(props));
    };
    const refusal = answerRefusal(invited, this.clock.now());
    if (refusal) return this.refuse(reply, language, refusal, { invited, token, form });
    if (!given) return again(errors);
    const responded = await this.answers
      .respond(token, given, sequenceIn(request.query.seen))
      .catch((error: unknown) => {
        if (error instanceof ProposalRefused) return error;
        throw error;
      });
    if (responded instanceof ProposalRefused) return again(chosenAt(form, responded.errors));
    if (!responded) return this.refuse(reply, language, 'not-found', { form });
    const { decision } = responded;
    if (!decision.ok)
      return this.refuse(reply, language, decision.refusal.code as AnswerRefusal, { invited, token, form });
    return reply.headers(this.replies.headers).redirect(addressOf(token, language, { done: '1' }), 303);
  }

  private async proposing({ eventId, participationId, contactId }: Invited): Promise<Proposing> {
    const [about, open] = await Promise.all([
      eventId ? proposable(this.db, eventId) : [],
      openProposals(this.db, participationId, contactId),
    ]);
    return { about, open, now: this.clock.now() };
  }

  private async allHref({ contactId }: Invited, language: Language): Promise<string | null> {
    const address = await this.links.addressOf('page', contactId);
    return address && `${new URL(address).pathname}?lang=${language}`;
  }

  /** A link that nobody has may be one that was replaced. */
  private async whyNot(token: string): Promise<AnswerRefusal> {
    return isToken(token) && (await this.links.hasEnded(token)) ? 'invitation-revoked' : 'not-found';
  }

  private refuse(
    reply: FastifyReply,
    language: Language,
    reason: AnswerRefusal,
    { invited, token, form, reading }: { invited?: Invited; token?: string; form?: AnswerForm; reading?: boolean } = {},
  ): FastifyReply {
    return this.replies.refuse(reply, {
      language,
      reason,
      languageLinks: token ? linksTo(token) : [],
      title: invited?.title ?? null,
      form,
      status: reading && problemStatus[reason] === 409 ? 200 : undefined,
    });
  }
}

const typedIn = ({ body }: { body?: unknown }): AnswerForm | undefined =>
  body instanceof URLSearchParams ? readAnswerForm(body).form : undefined;

/** A button of the letter has chosen already; nothing is sent by that. */
function chosenInLetter({ query: { answer } }: Request): Partial<AnswerForm> {
  return answer !== undefined && isChoice(answer) ? { answer } : {};
}

/** What is wrong with a time is said where it was chosen: in the list, where it was one of those. */
const chosenAt = (form: AnswerForm, errors: AnswerErrors): AnswerErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([field, code]) => {
      const [part, occurrence] = field.split('.');
      return [part !== 'place' && occurrence && form.proposals[occurrence]?.slot ? `slot.${occurrence}` : field, code];
    }),
  );
