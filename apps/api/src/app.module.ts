import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from './accounts/accounts.module.js';
import { AssignmentsModule } from './assignments/assignments.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import { DivisionsModule } from './divisions/divisions.module.js';
import { dataSourceOptions } from './platform/database/data-source.js';
import type { AppConfig } from './platform/config/config.js';
import { BoardModule } from './board/board.module.js';
import { ConfigModule } from './platform/config/config.module.js';
import { EventsModule } from './events/events.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { OrganizationsModule } from './organizations/organizations.module.js';
import { ParticipationModule } from './participation/participation.module.js';
import { PlacesModule } from './places/places.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { PreviewModule } from './preview/preview.module.js';
import { PublishingModule } from './publishing/publishing.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SearchModule } from './search/search.module.js';

/** The product's table of contents. */
@Module({})
export class AppModule {
  static with(config: AppConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config.databaseUrl, { poolSize: config.databasePool }),
          retryAttempts: 1,
        }),
        PlatformModule,
        HealthModule,
        DivisionsModule,
        AccountsModule,
        OrganizationsModule,
        PlacesModule,
        CampaignsModule,
        EventsModule,
        ParticipationModule,
        AssignmentsModule,
        BoardModule,
        PublishingModule,
        CalendarModule,
        PreviewModule,
        ReportsModule,
        SearchModule,
      ],
    };
  }
}
