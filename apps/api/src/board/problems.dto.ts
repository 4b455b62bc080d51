import { QueryInt } from '../platform/http/fields/index.js';

export class EditionQuery {
  @QueryInt(2000, 2100) edition!: number;
}
