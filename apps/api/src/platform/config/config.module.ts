import { Module, type DynamicModule } from '@nestjs/common';
import type { AppConfig } from './config.js';

/** What to ask Nest for: `@Inject(APP_CONFIG) config: AppConfig`. */
export const APP_CONFIG = Symbol('the settings');

@Module({})
export class ConfigModule {
  static with(config: AppConfig): DynamicModule {
    const provider = { provide: APP_CONFIG, useValue: config };
    return { module: ConfigModule, global: true, providers: [provider], exports: [provider] };
  }
}
