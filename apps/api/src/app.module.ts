import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { AppConfig } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { HealthModule } from './platform/health/health.module.js';

/** The product's table of contents. */
@Module({})
export class AppModule {
  static with(config: AppConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: config.databaseUrl,
          poolSize: config.databasePool,
          autoLoadEntities: true,
          retryAttempts: 1,
        }),
        HealthModule,
      ],
    };
  }
}
