import { Module } from '@nestjs/common';
import { PublicPool } from '../platform/database/public-pool.js';
import { CalendarRoutes } from './calendar.routes.js';
import { PublicPages } from './public-pages.js';
import { PublishedState } from './published-state.js';

/** What the public reads. It sees the schema `published` and nothing else. */
@Module({ providers: [PublicPool, PublicPages, PublishedState, CalendarRoutes] })
export class CalendarModule {}
