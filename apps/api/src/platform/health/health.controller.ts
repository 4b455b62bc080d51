import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { missingMigrations } from '../database/migrate.js';
import { Public } from '../http/allow.js';

const PATIENCE = 2_000;

/** For those who keep Birge running: outside /api, without a session, nothing about its content. */
@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  /** The process is up. */
  @Get('healthz')
  @Header('Cache-Control', 'no-store')
  health() {
    return { status: 'up' };
  }

  /** The database answers and has every migration: send people here. */
  @Get('readyz')
  @Header('Cache-Control', 'no-store')
  async readiness(@Res({ passthrough: true }) reply: FastifyReply) {
    const waitingFor = await this.whatIsMissing();
    if (!waitingFor) return { status: 'ready' };
    reply.status(503);
    return { status: 'waiting', for: waitingFor };
  }

  private async whatIsMissing(): Promise<'database' | 'migrations' | undefined> {
    let tired: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, reject) => {
      tired = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
    });
    try {
      const missing = await Promise.race([missingMigrations(this.dataSource), patience]);
      return missing.length ? 'migrations' : undefined;
    } catch {
      return 'database';
    } finally {
      clearTimeout(tired);
    }
  }
}
