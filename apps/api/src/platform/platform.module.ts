import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { Audit } from './audit/audit.js';
import { Clock } from './clock/clock.js';
import { IdempotencyInterceptor } from './http/idempotency.js';
import { ProblemFilter } from './http/problem.filter.js';
import { SessionGuard } from './http/session.guard.js';
import { Listener } from './live/listener.js';
import { LiveController } from './live/live.controller.js';
import { LiveService } from './live/live.service.js';
import { Mailer } from './mail/mailer.js';
import { Secret } from './secret/secret.js';
import { validation } from './http/validation.pipe.js';

/** What every feature stands on, and the policies of the edge: session, validation, problems. */
@Global()
@Module({
  controllers: [LiveController],
  providers: [
    Audit,
    Clock,
    Listener,
    LiveService,
    Mailer,
    Secret,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_PIPE, useFactory: validation },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Audit, Clock, Listener, LiveService, Mailer, Secret],
})
export class PlatformModule {}
