import { ValidationPipe } from '@nestjs/common';
import type { FieldProblem } from '@birge/domain';
import type { ValidationError } from 'class-validator';
import type { FieldContext } from './fields/field.js';
import { Refused } from './refuse.js';

/** Every request is held to its class; a field that no class knows is refused rather than dropped. */
export const validation = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) =>
      new Refused(
        { code: 'field-invalid' },
        errors.flatMap((error) => fieldProblems(error)),
      ),
  });

function fieldProblems(error: ValidationError, within = ''): FieldProblem[] {
  const field = within + error.property;
  const own = Object.keys(error.constraints ?? {}).map((name): FieldProblem => {
    if (name === 'whitelistValidation') return { field, code: 'unknown' };
    const problem = (error.contexts?.[name] as FieldContext | undefined)?.rule(error.value);
    return { field, ...(problem ?? { code: 'wrong-type' }) };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, `${field}.`))];
}
