import type { ApiPropertyOptions } from '@nestjs/swagger';
import { hasControlCharacters, isLocalDate, isWallTime, languages, type FieldCode } from '@birge/domain';
import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { field, type FieldRule, type Presence } from './field.js';

const wrong = (code: FieldCode, values?: Record<string, string | number | readonly string[]>) => ({ code, values });

const textRule =
  (max: number, lines: boolean): FieldRule =>
  (value) => {
    if (value === undefined || value === null) return wrong('required');
    if (typeof value !== 'string') return wrong('wrong-type');
    if (value.trim() === '') return wrong('required');
    if ([...value].length > max) return wrong('too-long', { max });
    return hasControlCharacters(value, lines) ? wrong('control-characters') : null;
  };

/** One line of text, 1 to `max` characters, without control characters or marks that turn the writing direction. */
export const Text = (max: number, presence?: Presence & { lines?: boolean }) =>
  field('text', textRule(max, presence?.lines ?? false), { type: String, minLength: 1, maxLength: max }, presence);

/** A text in some of kk, ru, en; at least one unless `empty` is allowed. Each 1 to `max` characters. */
export const LocalizedText = (
  max: number,
  { empty = false, lines = true, ...presence }: Presence & { empty?: boolean; lines?: boolean } = {},
) => {
  const one = textRule(max, lines);
  const rule: FieldRule = (value) => {
    if (value === undefined || value === null) return wrong('required');
    if (typeof value !== 'object' || Array.isArray(value)) return wrong('wrong-type');
    const entries = Object.entries(value);
    if (entries.some(([key]) => !languages.includes(key as 'kk'))) return wrong('unknown');
    if (entries.length === 0 && !empty) return wrong('no-language');
    return entries.map(([, text]) => one(text)).find((problem) => problem !== null) ?? null;
  };
  const schema = { type: String, minLength: 1, maxLength: max } as const;
  return field(
    'localized',
    rule,
    {
      type: 'object',
      properties: Object.fromEntries(languages.map((language) => [language, { ...schema, type: 'string' }])),
      additionalProperties: false,
    } as ApiPropertyOptions,
    presence,
  );
};

const patternRule =
  (test: (value: string) => boolean, code: FieldCode, max = 100): FieldRule =>
  (value) => {
    if (value === undefined || value === null || value === '') return wrong('required');
    if (typeof value !== 'string') return wrong('wrong-type');
    if (value.length > max) return wrong('too-long', { max });
    return test(value) ? null : wrong(code);
  };

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuidRule = patternRule((value) => uuidPattern.test(value), 'not-an-id');

/** The id of a thing of ours: a UUID in lower case (RFC 9562). */
export const Uuid = (presence?: Presence) => field('uuid', uuidRule, { type: String, format: 'uuid' }, presence);

/** Up to `max` distinct ids of a query string, with commas between them. */
export const UuidsInQuery = (max: number, presence?: Presence) =>
  field(
    'uuids',
    patternRule((value) => value.split(',').every((id) => uuidPattern.test(id)), 'not-an-id', max * 37),
    {
      type: String,
      maxLength: max * 37,
      pattern: `${uuidPattern.source.slice(0, -1)}(,${uuidPattern.source.slice(1, -1)})*$`,
    },
    presence,
  );

/** A place in the stream of changes, as it was told: a transaction and a row of the audit. */
export const LiveCursor = (presence?: Presence) =>
  field(
    'cursor',
    patternRule((value) => cursorPattern.test(value), 'not-an-id'),
    { type: String, maxLength: 100, pattern: cursorPattern.source, example: '1204-77' },
    presence,
  );
const cursorPattern = /^\d{1,19}-\d{1,18}$/;

const LONGEST_KEY = 60;
const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const keyRule = patternRule((value) => keyPattern.test(value), 'not-an-id', LONGEST_KEY);
const keySchema = { maxLength: LONGEST_KEY, pattern: keyPattern.source };

/** The id of reference data: words of a–z with hyphens, such as `west-kazakhstan` or `flash-mob`. */
export const Key = (presence?: Presence) => field('key', keyRule, { type: String, ...keySchema }, presence);

/** A number that is a name, too long for JavaScript to count with: digits only. */
export const Digits = (presence?: Presence) =>
  field(
    'digits',
    patternRule((value) => /^\d{1,19}$/.test(value), 'not-an-id', 19),
    { type: String, pattern: '^\\d{1,19}$', maxLength: 19, example: '7312' },
    presence,
  );

/** The years that an edition can be of: a date outside them is a slip of the hand. */
const inOurTime = (value: string) => value >= '2000' && value < '2101';

/** Wall time at the place, to the minute: `2026-07-30T12:00`, in the years 2000 to 2100. */
export const WallTime = (presence?: Presence) =>
  field(
    'wallTime',
    patternRule((value) => isWallTime(value) && inOurTime(value), 'not-a-wall-time'),
    { type: String, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$', example: '2026-07-30T12:00' },
    presence,
  );

/** A calendar date (ISO 8601): `2026-07-30`, in the years 2000 to 2100. */
export const CalendarDate = (presence?: Presence) =>
  field(
    'date',
    patternRule((value) => isLocalDate(value) && inOurTime(value), 'not-a-date'),
    { type: String, format: 'date', example: '2026-07-30' },
    presence,
  );

/** A whole number in [min, max]. */
export const Int = (min: number, max: number, presence?: Presence) =>
  field('int', numberRule(min, max, true), { type: 'integer', minimum: min, maximum: max }, presence);

/** A number in [min, max]. */
export const Num = (min: number, max: number, presence?: Presence) =>
  field('number', numberRule(min, max, false), { type: Number, minimum: min, maximum: max }, presence);

/** The version that the writer was looking at; a stale one is refused, never overwritten. */
export const Version = () => Int(1, 2_147_483_646);

export const Bool = (presence?: Presence) =>
  field(
    'bool',
    (value) =>
      value === undefined || value === null
        ? wrong('required')
        : typeof value === 'boolean'
          ? null
          : wrong('wrong-type'),
    { type: Boolean },
    presence,
  );

export const OneOf = <T extends string>(allowed: readonly T[], presence?: Presence) =>
  field('oneOf', oneOfRule(allowed), { type: String, enum: [...allowed] as string[] }, presence);

/** A mail address as people have them (a local part, an @, a domain); kept in lower case by who stores it. */
export const Email = (presence?: Presence) =>
  field(
    'email',
    patternRule(
      (value) =>
        /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\]]+$/.test(value) &&
        !hasControlCharacters(value, false),
      'not-an-address',
      254,
    ),
    { type: String, format: 'email', maxLength: 254 },
    presence,
  );

/** An http or https address. */
export const WebAddress = (presence?: Presence) =>
  field(
    'url',
    patternRule(
      (value) => /^https?:\/\//.test(value) && URL.canParse(value) && !hasControlCharacters(value, false),
      'not-a-url',
      500,
    ),
    { type: String, format: 'uri', maxLength: 500 },
    presence,
  );

/** A list of distinct values that each pass the rule of `of`. */
const listOf = (of: FieldRule, items: Record<string, unknown>, max: number, presence?: Presence) => {
  const rule: FieldRule = (value) => {
    if (value === undefined || value === null) return wrong('required');
    if (!Array.isArray(value)) return wrong('wrong-type');
    if (value.length > max) return wrong('too-many', { max });
    if (new Set(value).size !== value.length) return wrong('duplicate');
    return value.map(of).find((problem) => problem !== null) ?? null;
  };
  return field(
    'list',
    rule,
    { type: 'array', items, maxItems: max, uniqueItems: true } as ApiPropertyOptions,
    presence,
  );
};
export const UuidList = (max: number, presence?: Presence) =>
  listOf(uuidRule, { type: 'string', format: 'uuid' }, max, presence);
export const KeyList = (max: number, presence?: Presence) =>
  listOf(keyRule, { type: 'string', ...keySchema }, max, presence);
export const SomeOf = <T extends string>(allowed: readonly T[], presence?: Presence) =>
  listOf(oneOfRule(allowed), { type: 'string', enum: [...allowed] }, allowed.length, presence);
export const TextList = (max: number, longest: number, presence?: Presence) =>
  listOf(textRule(longest, false), { type: 'string', minLength: 1, maxLength: longest }, max, presence);

/** A list of objects of a request class, each held to its own fields. */
export const ListOf = (of: () => new () => object, max: number, { optional }: { optional?: boolean } = {}) => {
  const rule: FieldRule = (value) => {
    if (value === undefined) return wrong('required');
    if (!Array.isArray(value)) return wrong('wrong-type');
    if (value.length > max) return wrong('too-many', { max });
    // A list within the list would be looked into as if it were one of the objects.
    return value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
      ? null
      : wrong('wrong-type');
  };
  return applyDecorators(
    // Swagger knows a class that is told later by the function's name: it has to be `type`.
    field('listOf', rule, { type: () => of(), isArray: true, maxItems: max }, { optional }),
    ValidateNested({ each: true, context: { rule: () => wrong('wrong-type') } }),
    Type(of),
  );
};

/** A whole number of a query string, where everything arrives as text: digits, nothing else that JavaScript reads. */
export const QueryInt = (min: number, max: number, presence?: Presence) =>
  applyDecorators(
    Transform(({ obj, key, value }: { obj: Record<string, unknown>; key: string; value: unknown }) =>
      typeof obj[key] === 'string' && /^-?\d{1,16}$/.test(obj[key]) ? Number(obj[key]) : value,
    ),
    Int(min, max, presence),
  );

function numberRule(min: number, max: number, whole: boolean): FieldRule {
  return (value) => {
    if (value === undefined || value === null) return wrong('required');
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
      return wrong('wrong-type');
    if (value < min) return wrong('too-small', { min });
    return value > max ? wrong('too-large', { max }) : null;
  };
}

function oneOfRule(allowed: readonly string[]): FieldRule {
  return (value) => {
    if (value === undefined || value === null || value === '') return wrong('required');
    return typeof value === 'string' && allowed.includes(value) ? null : wrong('not-allowed', { allowed });
  };
}
