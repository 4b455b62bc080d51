import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Creates } from '../platform/http/idempotency.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import { ChangeContactRequest, ContactView, CreateContactRequest } from './contact.dto.js';
import { ContactService } from './contact.service.js';
import {
  ChangeOrganizationRequest,
  CreateOrganizationRequest,
  OrganizationsQuery,
  OrganizationsView,
  OrganizationView,
} from './organization.dto.js';
import { OrganizationService } from './organization.service.js';

@ApiTags('organizations')
@Controller('api')
export class OrganizationController {
  constructor(
    private readonly organizations: OrganizationService,
    private readonly contacts: ContactService,
  ) {}

  @Get('organizations')
  @Allow('organization:read')
  @Answers(OrganizationsView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  list(
    @WhoIs() who: Who,
    @Query() query: OrganizationsQuery,
    @ReaderLanguage() language: Language,
  ): Promise<OrganizationsView> {
    return this.organizations.list(who, query, language);
  }

  @Post('organizations')
  @Allow('organization:write')
  @Creates()
  @Answers(OrganizationView, 201, 'not-signed-in', 'not-allowed', 'field-invalid', 'unknown-reference')
  create(@WhoIs() who: Who, @Body() request: CreateOrganizationRequest): Promise<OrganizationView> {
    return this.organizations.create(who, request);
  }

  @Get('organizations/:id')
  @Allow('organization:read')
  @Answers(OrganizationView, 200, 'not-signed-in', 'not-found')
  view(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<OrganizationView> {
    return this.organizations.view(who, id);
  }

  @Patch('organizations/:id')
  @Allow('organization:write')
  @Answers(
    OrganizationView,
    200,
    'not-signed-in',
    'not-allowed',
    'not-found',
    'field-invalid',
    'stale-version',
    'unknown-reference',
  )
  change(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: ChangeOrganizationRequest,
  ): Promise<OrganizationView> {
    return this.organizations.change(who, id, request);
  }

  @Post('organizations/:id/contacts')
  @Allow('organization:write')
  @Creates()
  @Answers(ContactView, 201, 'not-signed-in', 'not-allowed', 'not-found', 'field-invalid')
  addContact(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: CreateContactRequest,
  ): Promise<ContactView> {
    return this.contacts.create(who, id, request);
  }

  @Patch('contacts/:id')
  @Allow('organization:write')
  @Answers(ContactView, 200, 'not-signed-in', 'not-allowed', 'not-found', 'field-invalid', 'stale-version')
  changeContact(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: ChangeContactRequest,
  ): Promise<ContactView> {
    return this.contacts.change(who, id, request);
  }
}
