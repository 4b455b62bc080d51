import type { OpenAPIObject } from '@nestjs/swagger';
import { resolved, type Parameter, type Schema } from './operations.js';

/** One way to spoil a right request. */
export interface BadInput {
  title: string;
  body: unknown;
  /** The field that the problem has to name; nothing where the whole body is at fault. */
  field?: string;
  /** Not refused for its form, but by what it means: the status may be any refusal's. */
  byMeaning?: boolean;
}

/** A text that has to be kept as it is where any text may stand. */
export interface AnyText {
  field: string;
  text: string;
  body: Record<string, unknown>;
}

const unknownId = '00000000-0000-4000-8000-000000000000';
const hiding = {
  'a control character': '\u0007',
  'a NUL': '\u0000',
  'an escape': '\u001b[31m',
  'a right-to-left mark': '\u200f',
  'a right-to-left override': '\u202e',
  'an isolate': '\u2066',
  'a line separator': '\u2028',
  'half a surrogate pair': '\ud800',
};
const markup = ['<script>alert(1)</script>', `'; DROP TABLE event; --`, '{{7*7}} <%= 7*7 %> %00 ../../etc/passwd'];

/** Free text: no format, no pattern, no list of values. */
const isFreeText = ({ type, format, pattern, enum: allowed }: Schema) =>
  type === 'string' && !format && !pattern && !allowed;
const isLocalized = ({ type, properties }: Schema) => type === 'object' && !!properties && 'kk' in properties;

const tooLong = ({ format }: Schema, max: number): string =>
  format === 'email'
    ? `${'a'.repeat(max)}@b.kz`
    : format === 'uri'
      ? `https://a.kz/${'a'.repeat(max)}`
      : 'a'.repeat(max + 1);

/** Values that are wrong for a schema, each with what is wrong. Pure: only the schema and a value that is right. */
function wrongValues(document: OpenAPIObject, schema: Schema, right: unknown): [string, unknown][] {
  const wrong: [string, unknown][] = [];
  const add = (title: string, value: unknown) => wrong.push([title, value]);
  if (!schema.nullable) add('null', null);
  switch (schema.type) {
    case 'string': {
      for (const value of [5, true, [], {}, ['a']]) add(`of the wrong type, ${JSON.stringify(value)}`, value);
      add('empty', '');
      add('blank', ' \t ');
      if (schema.maxLength) add('too long', tooLong(schema, schema.maxLength));
      const base = typeof right === 'string' ? right : 'a';
      for (const [title, mark] of Object.entries(hiding)) add(`with ${title}`, `${base}${mark}`);
      if (schema.enum) add('none of those allowed', 'no-such-value');
      if (!isFreeText(schema)) for (const text of markup) add(`with ${text.slice(0, 12)}…`, text);
      if (schema.format === 'date') for (const day of ['2026-02-30', '30.07.2026', '2026-07-30T00:00']) add(day, day);
      if (schema.pattern?.includes('T\\d'))
        for (const wall of ['2026-07-30T24:00', '2026-07-30T12:00Z', '2026-07-30 12:00', '2026-02-30T12:00'])
          add(wall, wall);
      break;
    }
    case 'integer':
    case 'number': {
      for (const value of ['5', true, [], {}]) add(`of the wrong type, ${JSON.stringify(value)}`, value);
      if (schema.minimum !== undefined) add('too small', schema.minimum - 1);
      if (schema.maximum !== undefined) add('too large', schema.maximum + 1);
      if (schema.type === 'integer') add('a fraction', 1.5);
      add('beyond any number', 1e308);
      break;
    }
    case 'boolean':
      for (const value of ['true', 1, []]) add(`of the wrong type, ${JSON.stringify(value)}`, value);
      break;
    case 'array': {
      for (const value of ['a', 5, {}]) add(`of the wrong type, ${JSON.stringify(value)}`, value);
      const items = resolved(document, schema.items ?? {});
      const one = Array.isArray(right) && right.length > 0 ? (right[0] as unknown) : undefined;
      if (schema.maxItems)
        add(
          'too many',
          Array.from({ length: schema.maxItems + 1 }, (_, n) => one ?? `${unknownId.slice(0, -4)}${1000 + n}`),
        );
      for (const [title, value] of items.properties && !isLocalized(items)
        ? ([
            ['no object', 'a'],
            ['nothing', null],
            ['a list', []],
          ] as const)
        : wrongValues(document, items, one))
        add(`with an entry ${title}`, [value]);
      break;
    }
    case 'object': {
      for (const value of ['a', 5, [], true]) add(`of the wrong type, ${JSON.stringify(value)}`, value);
      if (!isLocalized(schema)) break;
      add('in an unknown language', { fr: 'texte' });
      for (const [title, value] of wrongValues(document, schema.properties!.en!, 'a'))
        add(`in English ${title}`, { en: value });
      break;
    }
  }
  return wrong;
}

/** Every way to spoil a right body that its schema tells of. */
export function badInputs(
  document: OpenAPIObject,
  schema: Schema,
  right: Record<string, unknown>,
  within: (body: Record<string, unknown>, prefix: string) => { body: unknown; field: string } = (body, field) => ({
    body,
    field,
  }),
): BadInput[] {
  const bad: BadInput[] = [];
  const add = (title: string, body: Record<string, unknown>, name: string, more: Partial<BadInput> = {}) => {
    const whole = within(body, name);
    bad.push({ title, body: whole.body, field: whole.field, ...more });
  };
  for (const name of schema.required ?? []) {
    const { [name]: _, ...rest } = right;
    add(`without ${name}`, rest, name);
  }
  add('with an unknown field', { ...right, surprise: 1 }, 'surprise');
  // The zone is the place's own; nobody says it.
  add('with an unknown zone', { ...right, zone: 'Asia/Atlantis' }, 'zone');
  if (schema.properties?.start && schema.properties.end) {
    const [start, end] = ['2026-07-30T12:00', '2026-07-30T13:00'];
    add('ending when it starts', { ...right, start, end: start }, 'end', { byMeaning: true });
    add('ending before it starts', { ...right, start: end, end: start }, 'end', { byMeaning: true });
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const of = resolved(document, property);
    for (const [title, value] of wrongValues(document, of, right[name]))
      add(`${name} ${title}`, { ...right, [name]: value }, name);
    const byMeaning = (title: string, value: unknown) =>
      add(`${name} ${title}`, { ...right, [name]: value }, name, { byMeaning: true });
    if (of.format === 'uuid') byMeaning('of nothing', unknownId);
    if (of.type === 'array' && of.items?.format === 'uuid') byMeaning('of nothing', [unknownId]);
    if (of.format === 'date') byMeaning('in the year 9999', '9999-12-31');
    if (of.pattern?.includes('T\\d')) byMeaning('in the year 9999', '9999-12-31T23:59');
    const items = of.type === 'array' ? resolved(document, of.items ?? {}) : null;
    const first = (right[name] as unknown[] | undefined)?.[0];
    if (items?.properties && !isLocalized(items) && first)
      bad.push(
        ...badInputs(document, items, first as Record<string, unknown>, (body, field) =>
          within({ ...right, [name]: [body] }, `${name}.0.${field}`),
        ),
      );
  }
  return bad;
}

/** What is wrong for a parameter of a query, where everything arrives as text; the right ones stay as they are. */
export function badQueries(parameters: readonly Parameter[], url: string): BadInput[] {
  const [path = '', search = ''] = url.split('?');
  const asked = parameters.filter((parameter) => parameter.in === 'query');
  const spoiled = (name: string, ...values: string[]): string => {
    const query = new URLSearchParams(search);
    query.delete(name);
    for (const value of values) query.append(name, value);
    return `${path}?${query}`;
  };
  const bad: BadInput[] =
    asked.length > 0 ? [{ title: 'with an unknown parameter', body: spoiled('surprise', '1'), field: 'surprise' }] : [];
  for (const { name, required, schema = {} } of asked) {
    const add = (title: string, ...values: string[]) =>
      bad.push({ title: `${name} ${title}`, body: spoiled(name, ...values), field: name });
    if (required) add('left out');
    add('twice', 'a', 'b');
    if (schema.type === 'string') {
      for (const [title, mark] of Object.entries(hiding))
        if (title !== 'half a surrogate pair') add(`with ${title}`, `a${mark}`);
      if (schema.maxLength) add('too long', 'a'.repeat(schema.maxLength + 1));
      if (schema.enum) add('none of those allowed', 'no-such-value');
      if (schema.pattern) for (const text of markup) add(`with ${text.slice(0, 12)}…`, text);
      if (schema.format === 'date') for (const day of ['2026-02-30', '9999-12-31', 'today']) add(day, day);
    } else
      for (const number of ['x', '1.5', '-1', '0x10000000000', '99999999999999999999', 'NaN', '1e400'])
        add(number, number);
  }
  return bad;
}

/** Names of fields whose values are ids of other things, where they are kept in a body: `moves.venueId`. */
export const namesOfIds = (document: OpenAPIObject, schema: Schema, within = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const of = resolved(document, property);
    const inner = of.type === 'array' ? resolved(document, of.items ?? {}) : of;
    if (inner.format === 'uuid' || /^(divisions|divisionId|homeDivision)$/.test(name)) return [within + name];
    return of.type === 'array' && inner.properties && !isLocalized(inner)
      ? namesOfIds(document, inner, `${name}.`)
      : [];
  });

/** The body with another id there, in a list of one where the right one has a list. */
export function withId(right: Record<string, unknown>, path: string, id: string): Record<string, unknown> {
  const [outer, inner] = path.split('.') as [string, string?];
  if (inner) {
    const [first] = right[outer] as Record<string, unknown>[];
    return { ...right, [outer]: [withId(first!, inner, id)] };
  }
  return { ...right, [outer]: /s$/.test(outer) ? [id] : id };
}

/** What is no body at all. */
export const noBodies: BadInput[] = [
  { title: 'a list', body: [] },
  { title: 'a text', body: '"text"' },
  { title: 'no JSON', body: '{"a":' },
  { title: 'a poisoned prototype', body: '{"__proto__":{"polluted":true}}' },
  { title: 'more than anyone types', body: JSON.stringify({ a: 'a'.repeat(300_000) }) },
];

/** Texts that look like code, one in each place where any text may stand. */
export function anyTexts(document: OpenAPIObject, schema: Schema, right: Record<string, unknown>): AnyText[] {
  return Object.entries(schema.properties ?? {}).flatMap(([field, property]) => {
    const of = resolved(document, property);
    const longest = (isLocalized(of) ? of.properties!.en! : of).maxLength ?? 0;
    return markup
      .filter((text) => text.length <= longest)
      .flatMap((text): AnyText[] => {
        if (isLocalized(of)) return [{ field, text, body: { ...right, [field]: { en: text } } }];
        return isFreeText(of) ? [{ field, text, body: { ...right, [field]: text } }] : [];
      });
  });
}
