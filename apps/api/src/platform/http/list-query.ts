import { Transform } from 'class-transformer';
import { Key, OneOf, QueryInt, Text } from './fields/index.js';

/** An empty filter, as a form without a script sends it, filters nothing. */
export const EmptyIsNone = () =>
  Transform(({ obj, key, value }: { obj: Record<string, unknown>; key: string; value: unknown }) =>
    obj[key] === '' ? undefined : value,
  );

/** The last page that can be asked for: further down a search finds faster. */
const LAST_PAGE = 10_000;

/** What every list can be asked: a search, an oblast, a page, and whether what was put away is shown instead. */
export class ListQuery {
  @EmptyIsNone() @Text(200, { optional: true }) q?: string;
  @EmptyIsNone() @Key({ optional: true }) oblast?: string;
  @EmptyIsNone() @QueryInt(1, LAST_PAGE, { optional: true }) page?: number;
  @EmptyIsNone() @OneOf(['no', 'yes'], { optional: true }) archived?: 'no' | 'yes';
}
