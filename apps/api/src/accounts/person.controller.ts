import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Creates } from '../platform/http/idempotency.js';
import { ChangePersonRequest, CreatePersonRequest, PeopleQuery, PeopleView, PersonView } from './person.dto.js';
import { PersonService } from './person.service.js';

@ApiTags('people')
@Controller('api/people')
export class PersonController {
  constructor(private readonly people: PersonService) {}

  @Get()
  @Allow('person:read')
  @Answers(PeopleView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  list(@WhoIs() who: Who, @Query() query: PeopleQuery): Promise<PeopleView> {
    return this.people.list(who, query);
  }

  @Post()
  @Allow('person:write')
  @Creates()
  @Answers(PersonView, 201, 'not-signed-in', 'not-allowed', 'field-invalid', 'unknown-reference', 'already-exists')
  create(@WhoIs() who: Who, @Body() request: CreatePersonRequest): Promise<PersonView> {
    return this.people.create(who, request);
  }

  @Get(':id')
  @Allow('person:read')
  @Answers(PersonView, 200, 'not-signed-in', 'not-found')
  view(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<PersonView> {
    return this.people.view(who, id);
  }

  @Patch(':id')
  @Allow('person:write')
  @Answers(
    PersonView,
    200,
    'not-signed-in',
    'not-allowed',
    'not-found',
    'field-invalid',
    'stale-version',
    'unknown-reference',
    'already-exists',
  )
  change(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: ChangePersonRequest,
  ): Promise<PersonView> {
    return this.people.change(who, id, request);
  }
}
