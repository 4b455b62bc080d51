import type { OpenAPIObject } from '@nestjs/swagger';

const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;
export type Method = (typeof methods)[number];

/** As much of OpenAPI's schema as our own decorators write. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  nullable?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  required?: string[];
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, unknown>;
}

export interface Route {
  /** 'PATCH /api/venues/{id}'. */
  name: string;
  method: Method;
  path: string;
  operation: Operation;
}

/** Every route of the contract, in the order of its addresses. */
export const operationsOf = (document: OpenAPIObject): Route[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      return operation ? [{ name: `${method.toUpperCase()} ${path}`, method, path, operation }] : [];
    }),
  );

/** The schema itself, where a reference stands for it. */
export function resolved(document: OpenAPIObject, schema: Schema): Schema {
  const inner = schema.$ref ? schema : schema.allOf?.length === 1 ? schema.allOf[0]! : schema;
  if (!inner.$ref) return inner;
  const name = inner.$ref.split('/').at(-1)!;
  return { ...(document.components!.schemas![name] as Schema), nullable: schema.nullable };
}

/** The schema of the JSON that a route takes. */
export function bodySchema(document: OpenAPIObject, { operation }: Route): Schema | null {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  return schema ? resolved(document, schema) : null;
}
