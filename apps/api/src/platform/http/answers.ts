import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { problemStatus, type ProblemCode } from '@birge/domain';

class FieldProblemView {
  @ApiProperty() field!: string;
  @ApiProperty() code!: string;
  @ApiProperty() message!: string;
}

/** RFC 9457, as every refusal is written. */
export class ProblemView {
  @ApiProperty({ example: 'urn:birge:problem:stale-version' }) type!: string;
  @ApiProperty() title!: string;
  @ApiProperty() status!: number;
  @ApiProperty() detail!: string;
  @ApiProperty({ enum: Object.keys(problemStatus), enumName: 'ProblemCode' }) code!: ProblemCode;
  @ApiProperty({ required: false }) instance?: string;
  @ApiProperty({ type: FieldProblemView, isArray: true, required: false }) errors?: FieldProblemView[];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, required: false })
  conflicts?: object[];
  /** Of `changed-since`: who changed what, when, each with a sentence. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, required: false })
  changes?: object[];
  /** Of several that change together: each that stands in the way of all, with its own reason. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, required: false })
  cards?: object[];
  @ApiProperty({ type: 'object', additionalProperties: true, selfRequired: false }) current?: object;
}

/** What the route answers, and by which refusals: both reach the client's types. */
export function Answers(
  view: Type | null,
  status: number,
  ...problems: ProblemCode[]
): MethodDecorator & ClassDecorator {
  const refusals = new Map<number, ProblemCode[]>();
  for (const code of problems) refusals.set(problemStatus[code], [...(refusals.get(problemStatus[code]) ?? []), code]);
  return applyDecorators(
    ApiExtraModels(ProblemView),
    ApiResponse(view ? { status, type: view } : { status, description: 'done' }),
    ...[...refusals].map(([refusal, codes]) =>
      ApiResponse({
        status: refusal,
        description: codes.join(', '),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemView) } } },
      }),
    ),
  );
}
