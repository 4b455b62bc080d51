import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { FieldCode } from '@birge/domain';
import {
  IsOptional,
  ValidateBy,
  ValidateIf,
  type ValidationArguments,
  type ValidatorConstraintInterface,
} from 'class-validator';

/** How a field may be left out. `optional`: absent keeps what is there; `nullable`: null takes it away. */
export interface Presence {
  optional?: boolean;
  nullable?: boolean;
}

/** A rule of one field: nothing when the value is good, else what is wrong with it. */
export type FieldRule = (
  value: unknown,
) => { code: FieldCode; values?: Record<string, string | number | readonly string[]> } | null;

/** What the validation pipe reads from class-validator's context. */
export interface FieldContext {
  rule: FieldRule;
}

/** One decorator a field: the rule that a value is held to and the shape that OpenAPI shows are said together. */
export function field(
  name: string,
  rule: FieldRule,
  schema: ApiPropertyOptions,
  { optional, nullable }: Presence = {},
): PropertyDecorator {
  const validate: ValidatorConstraintInterface['validate'] = (value: unknown, _args?: ValidationArguments) =>
    rule(value) === null;
  const presence = nullable
    ? optional
      ? [IsOptional()]
      : [ValidateIf((_: unknown, value: unknown) => value !== null)]
    : optional
      ? [ValidateIf((_: unknown, value: unknown) => value !== undefined)]
      : [];
  return applyDecorators(
    ...presence,
    ValidateBy(
      { name, validator: { validate, defaultMessage: () => name } },
      { context: { rule } satisfies FieldContext },
    ),
    ApiProperty({ ...schema, required: !optional, ...(nullable && { nullable: true }) } as ApiPropertyOptions),
  );
}
