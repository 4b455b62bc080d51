import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { APP_CONFIG } from '../platform/config/config.module.js';
import type { AppConfig } from '../platform/config/config.js';
import { Public, SignedIn, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { RateLimit } from '../platform/http/rate-limit.js';
import { SESSION_COOKIE } from '../platform/http/session.guard.js';
import { ChangeMeRequest, FirstAdministratorRequest, MeView, SignInRequest } from './session.dto.js';
import { SESSION_HOURS, SessionService } from './session.service.js';

@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Post('session')
  @HttpCode(200)
  @Public()
  @RateLimit(10)
  @Answers(MeView, 200, 'field-invalid', 'sign-in-failed', 'too-many-requests')
  async signIn(@Body() request: SignInRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    return this.opened(await this.sessions.signIn(request), reply);
  }

  @Get('session')
  @SignedIn()
  @Answers(MeView, 200, 'not-signed-in')
  me(@WhoIs() who: Who): Promise<MeView> {
    return this.sessions.me(who.id);
  }

  @Patch('session')
  @SignedIn()
  @Answers(MeView, 200, 'not-signed-in', 'field-invalid')
  change(@WhoIs() who: Who, @Body() request: ChangeMeRequest): Promise<MeView> {
    return this.sessions.change(who, request);
  }

  @Delete('session')
  @HttpCode(204)
  @SignedIn()
  @Answers(null, 204, 'not-signed-in')
  async signOut(@WhoIs() who: Who, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(who);
    reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Post('first-administrator')
  @Public()
  @RateLimit(10)
  @Answers(MeView, 201, 'field-invalid', 'not-found', 'first-administrator-exists', 'too-many-requests')
  async createFirstAdministrator(
    @Body() request: FirstAdministratorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    return this.opened(await this.sessions.createFirstAdministrator(request), reply);
  }

  private opened({ token, me }: { token: string; me: MeView }, reply: FastifyReply): MeView {
    reply.setCookie(SESSION_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.secureCookies,
      maxAge: SESSION_HOURS * 3600,
    });
    return me;
  }
}
