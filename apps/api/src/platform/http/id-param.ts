import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { uuidPattern } from './fields/index.js';
import { refuse } from './refuse.js';

@Injectable()
class KnownId implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (typeof value !== 'string' || !uuidPattern.test(value)) throw refuse('not-found');
    return value;
  }
}

/** The id in a route's path; what is no id leads nowhere. */
export const IdParam = (name = 'id') => Param(name, KnownId);
