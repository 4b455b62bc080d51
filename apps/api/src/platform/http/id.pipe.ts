import { Injectable, type PipeTransform } from '@nestjs/common';
import { uuidPattern } from './fields/index.js';
import { refuse } from './refuse.js';

/** An id in an address: what is no id of ours leads to nothing. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!uuidPattern.test(value)) throw refuse('not-found');
    return value;
  }
}
