import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { textIn, type LocalDate } from '@birge/domain';
import { openHeaders, plainText } from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { PublicPool } from '../platform/database/public-pool.js';
import { publishedEvent, type Ground } from './calendar.queries.js';
import { editionTitle, embeddable, oembedOf, oembedXml, pixels, type Embeddable, type FrameSize } from './oembed.js';
import { unlimited } from './page.js';
import { PublicAnswers, type Choice } from './public-answers.js';
import type { Page } from './public-bytes.js';

type Format = 'json' | 'xml';
const types: Record<Format, string> = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' };

/** For programmers, whose pages ask this; so in English alone. */
const said = (status: number, body: string): Page => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
  headers: openHeaders,
});
const elsewhere = said(404, 'This address is no page of this calendar that can be embedded.');
const refusals = {
  url: said(400, 'The parameter url is missing: the address of a page of this calendar.'),
  size: said(400, 'maxwidth and maxheight are whole numbers of pixels from 1 to 99999.'),
  format: said(501, 'The formats are json and xml.'),
};

/** oEmbed 1.0 (https://oembed.com): what a site may put in the place of a link to a page of ours. */
@Injectable()
export class OembedRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
    private readonly pool: PublicPool,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get('/oembed', unlimited, (request: FastifyRequest, reply: FastifyReply) => {
      const { url, format = 'json', maxwidth, maxheight } = (request.query ?? {}) as Record<string, unknown>;
      const [maxWidth, maxHeight] = [pixels(maxwidth), pixels(maxheight)];
      if (format !== 'json' && format !== 'xml') return this.answers.sendPage(refusals.format, reply);
      if (url === undefined || url === '') return this.answers.sendPage(refusals.url, reply);
      if (maxWidth === undefined || maxHeight === undefined) return this.answers.sendPage(refusals.size, reply);
      return this.answers.answer('en', request, reply, async (ground, today) =>
        this.choose(embeddable(url, this.config.publicUrl, ground), { maxWidth, maxHeight }, format, ground, today),
      );
    });
  }

  private choose(what: Embeddable | null, size: FrameSize, format: Format, ground: Ground, today: LocalDate): Choice {
    const named = what?.kind === 'edition' ? { ...what, edition: what.edition.year } : what;
    return {
      key: ['oembed', format, today, JSON.stringify(named), size.maxWidth, size.maxHeight].join(' '),
      render: async () => {
        const title = what && (await this.titleOf(what, ground));
        if (!what || !title) return elsewhere;
        const answer = oembedOf({ what, title, publicUrl: this.config.publicUrl }, size);
        const body = format === 'json' ? JSON.stringify(answer) : oembedXml(answer);
        return { status: 200, type: types[format], body, headers: openHeaders };
      },
    };
  }

  private async titleOf(what: Embeddable, { editions }: Ground): Promise<string | null> {
    if (what.kind === 'edition') return editionTitle(what.language, what.edition);
    const event = await publishedEvent(this.pool, what.slug);
    if (!event || event.gone || !editions.some(({ year }) => year === event.year)) return null;
    return plainText(textIn(event.title, what.language)) || event.slug;
  }
}
