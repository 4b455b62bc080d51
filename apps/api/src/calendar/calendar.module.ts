import { Module } from '@nestjs/common';
import { PublicLogin, PublicPool } from '../platform/database/public-pool.js';
import { CalendarRoutes } from './calendar.routes.js';
import { EditionPages } from './edition-pages.js';
import { EditionRoutes } from './edition.routes.js';
import { EventImages } from './event-images.js';
import { EmbedPages } from './embed-pages.js';
import { EmbedRoutes } from './embed.routes.js';
import { FeedRoutes } from './feed.routes.js';
import { Front } from './front.js';
import { MapRoutes } from './map.routes.js';
import { PaperRoutes } from './paper.routes.js';
import { OembedRoutes } from './oembed.routes.js';
import { PublicAnswers } from './public-answers.js';
import { PublicFeeds } from './public-feeds.js';
import { PublicPages } from './public-pages.js';
import { ReaderRoutes } from './reader.routes.js';
import { PublishedState } from './published-state.js';

/** What the public reads. It sees the schema `published` and nothing else. */
@Module({
  providers: [
    { provide: PublicPool, useClass: PublicLogin },
    PublishedState,
    PublicAnswers,
    PublicPages,
    EditionPages,
    PublicFeeds,
    EventImages,
    CalendarRoutes,
    EditionRoutes,
    FeedRoutes,
    Front,
    EmbedPages,
    EmbedRoutes,
    OembedRoutes,
    MapRoutes,
    PaperRoutes,
    ReaderRoutes,
  ],
})
export class CalendarModule {}
