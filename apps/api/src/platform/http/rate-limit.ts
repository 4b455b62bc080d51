import { applyDecorators } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RouteConfig } from '@nestjs/platform-fastify';

/** At most so many requests a minute from one address; more are answered 429. Routes without it have the general limit. */
export const RateLimit = (perMinute: number): MethodDecorator =>
  applyDecorators(
    RouteConfig({ rateLimit: { max: perMinute, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip } }),
  );
