import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Language, LocalDate } from '@birge/domain';
import { filterQuery, calendarHeaders } from '@birge/site';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { takes } from '../platform/http/compressed.js';
import { currentEdition, type Around, type Asked } from './asked.js';
import type { Ground } from './calendar.queries.js';
import { rememberChoice } from './chosen-language.js';
import { plainPage } from './page.js';
import type { Form, MadeForm, Page, PageBytes } from './public-bytes.js';
import { readFilter } from './public-filter.js';
import { PublishedState } from './published-state.js';
import { RenderedPages, type Takes } from './rendered-pages.js';
import { RenderingAllowance } from './rendering-allowance.js';

const KEPT_BYTES = 64 * 1024 * 1024;

/** A page that may be kept under its key, and how it is made. */
export interface Choice {
  key: string;
  /** The query that asks for nothing else, as our own links have it. */
  query?: string;
  render: () => Promise<Page>;
}

/** What is said where a page cannot be shown. */
export type Instead = (language: Language, what: 'not-found' | 'too-many-requests' | 'error') => Page;

/** An answer as it goes over the line. */
export interface Ready {
  status: number;
  head: Readonly<Record<string, string>>;
  bytes?: Buffer;
}
type Asking = IncomingMessage['headers'];

/** Finds or makes what a public address shows, and sends it as it lies in memory. */
@Injectable()
export class PublicAnswers {
  readonly headers: Readonly<Record<string, string>>;
  private readonly logger = new Logger('calendar');
  private readonly rendered = new RenderedPages(KEPT_BYTES);
  private readonly allowance = new RenderingAllowance();

  constructor(
    private readonly state: PublishedState,
    @Inject(APP_CONFIG) { publicUrl }: Pick<AppConfig, 'publicUrl'>,
  ) {
    this.headers = calendarHeaders(publicUrl.startsWith('https:'));
  }

  /** A page or feed of the edition that `:year` names, or of the current one, by the filter of the query. */
  edition(
    language: Language,
    view: string,
    request: FastifyRequest,
    reply: FastifyReply,
    render: (asked: Asked) => Promise<Page>,
    instead?: Instead,
  ): Promise<unknown> {
    const choose = (around: Around) => {
      const { filter, rejected } = readFilter(request.query, around.ground, around.edition);
      const query = filterQuery(filter);
      return {
        key: [view, query, rejected.join()].join(' '),
        query,
        render: () => render({ ...around, filter, rejected }),
      };
    };
    return this.whole(language, request, reply, choose, instead);
  }

  /**
   * The same, whatever the query says; the edition, the language and the day stand in every key. `instead` says what
   * went wrong where a page that only a window of its own can show will not do.
   */
  whole(
    language: Language,
    request: FastifyRequest,
    reply: FastifyReply,
    choose: (around: Around) => Choice,
    instead?: Instead,
  ): Promise<unknown> {
    const chosen = async (ground: Ground, today: LocalDate): Promise<Choice | null> => {
      const { year } = request.params as { year?: string };
      const edition = year ? ground.editions.find((one) => String(one.year) === year) : currentEdition(ground);
      if (!edition && instead) return { key: `none ${language}`, render: async () => instead(language, 'not-found') };
      if (!edition && !year)
        return { key: `empty ${language}`, render: async () => plainPage(language, 'nothing-published') };
      if (!edition) return null;
      const { key, ...choice } = choose({ language, today, ground, edition });
      return { key: [language, edition.year, today, key].join(' '), ...choice };
    };
    return this.answer(language, request, reply, chosen, instead);
  }

  /** Finds or makes the page; a failure is a page too, in the reader's language. */
  async answer(
    language: Language,
    request: FastifyRequest,
    reply: FastifyReply,
    choose: (ground: Ground, today: LocalDate) => Promise<Choice | null>,
    instead: Instead = plainPage,
  ): Promise<unknown> {
    const chosen = rememberChoice(language, request, reply, this.headers);
    if (chosen) return chosen;
    try {
      const generation = await this.state.current();
      const today = this.state.localToday();
      const moment = `${generation} ${today}`;
      this.rendered.at(moment);
      const choice = await choose(await this.state.groundOf(generation), today);
      if (!choice) return await this.sendPage(instead(language, 'not-found'), reply);
      let page = this.rendered.get(moment, choice.key);
      if (!page) {
        if (!this.allowance.take(request.ip)) {
          reply.header('Retry-After', '60');
          return await this.sendPage(instead(language, 'too-many-requests'), reply);
        }
        page = await this.rendered.getOr(moment, choice.key, choice.render);
      }
      if (isOwnAddress(request.url, choice)) this.rendered.name(request.url, page);
      return this.send(page, request, reply);
    } catch (error) {
      this.logger.error(`${randomUUID()} ${request.routeOptions.url ?? ''} ${(error as Error).stack ?? String(error)}`);
      reply.header('Retry-After', '30');
      return await this.sendPage({ ...instead(language, 'error'), status: 503 }, reply);
    }
  }

  /** What was sent for this address before, if it is still true and lies here in a form that this reader takes. */
  sentBefore(url: string, headers: Asking): Ready | null {
    const generation = this.state.known();
    if (generation === null) return null;
    const page = this.rendered.named(`${generation} ${this.state.localToday()}`, url);
    if (!page || page.location) return null;
    const ready = this.readyFor(page, headers);
    return 'then' in ready ? null : ready;
  }

  send(page: PageBytes, request: FastifyRequest, reply: FastifyReply): unknown {
    if (page.location) return reply.headers(this.headOf(page)).redirect(page.location, 301);
    const ready = this.readyFor(page, request.headers);
    return 'then' in ready ? ready.then((made) => write(reply, made)) : write(reply, ready);
  }

  private readyFor(page: PageBytes, headers: Asking): Ready | Promise<Ready> {
    const { 'accept-encoding': accepted, 'if-none-match': asked } = headers;
    const taken = { gzip: takes('gzip', accepted), br: takes('br', accepted) };
    const held = asked !== undefined && page.status === 200 ? formThatHolds(asked, page, taken) : undefined;
    if (held) return { status: 304, head: (held.known ??= { ...this.headOf(page), ETag: held.etag }) };
    const form = this.rendered.formOf(page, taken);
    return 'then' in form ? form.then((made) => this.inForm(page, made)) : this.inForm(page, form);
  }

  private inForm(page: PageBytes, form: MadeForm): Ready {
    form.head ??= {
      ...this.headOf(page),
      ETag: form.etag,
      'Content-Type': page.type,
      'Content-Length': String(form.bytes.length),
      ...(form.encoding !== 'identity' && { 'Content-Encoding': form.encoding }),
    };
    return { status: page.status, head: form.head, bytes: form.bytes };
  }

  private headOf(page: PageBytes): Record<string, string> {
    return { ...this.headers, 'Cache-Control': 'public, no-cache', Vary: 'Accept-Encoding', ...page.headers };
  }

  notFound(language: Language, reply: FastifyReply): Promise<unknown> {
    return this.sendPage(plainPage(language, 'not-found'), reply);
  }

  async sendPage(page: Page, reply: FastifyReply): Promise<unknown> {
    return reply
      .code(page.status)
      .headers({ ...this.headers, 'Cache-Control': 'no-store', 'Content-Type': page.type, ...page.headers })
      .send(Buffer.from(page.body));
  }
}

/** A page's address as we write it ourselves; whatever else leads to it is looked at each time. */
function isOwnAddress(url: string, { query = '' }: Choice): boolean {
  const path = url.slice(0, url.length - query.length);
  return url === path + query && !/[?%]/.test(path);
}

/** RFC 9110 §13.1.2: weak comparison, since a proxy may have weakened the tag; of the forms that this reader takes. */
function formThatHolds(asked: string, { plain, gzip, br }: PageBytes, taken: Takes): Form | undefined {
  const tags = asked.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  const ours = [...(taken.br ? [br] : []), ...(taken.gzip ? [gzip] : []), plain];
  return tags.includes('*') ? ours[0] : ours.find(({ etag }) => tags.includes(etag));
}

/** What has all its headers needs nothing of what prepares an answer. */
function write(reply: FastifyReply, ready: Ready): FastifyReply {
  reply.hijack();
  writeReady(reply.request.method, reply.raw, ready);
  return reply;
}

export function writeReady(method: string | undefined, response: ServerResponse, { status, head, bytes }: Ready): void {
  response.writeHead(status, head).end(method === 'HEAD' ? undefined : bytes);
}
