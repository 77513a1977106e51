import * as z from 'zod';

/** A piece of JSON Schema, as zod writes it. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

export interface ConvertedSchemas {
  /** By the names they were given. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** What `.meta({ id })` names, by that id. */
  readonly components: Readonly<Record<string, JsonSchema>>;
}

/**
 * Converts many schemas in one pass, so that what they share is written once and one id means one schema.
 *
 * @throws Error when two different schemas have the same id, or one cannot be written as JSON Schema
 */
export function convertSchemas(named: Record<string, z.ZodType>): ConvertedSchemas {
  const converted = z.toJSONSchema(z.object(named), { io: 'input', override: dropSafeIntegerBounds });
  const pointed = repoint({ schemas: converted.properties ?? {}, components: converted.$defs ?? {} });
  return pointed as ConvertedSchemas; // same shape: only the texts of references differ
}

/** The properties of an object schema as values in code: numbers, not the text they travel as. */
export function convertParameters(object: z.ZodObject): { name: string; required: boolean; schema: JsonSchema }[] {
  const { properties = {}, required = [] } = z.toJSONSchema(object, {
    io: 'output',
    override: dropSafeIntegerBounds,
  });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema: schema as JsonSchema, // zod writes no boolean schemas for properties
  }));
}

function repoint(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

// zod bounds every integer by what a double holds exactly, which says nothing about the service.
function dropSafeIntegerBounds({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
