import { usageError } from '../../errors/cli-error.ts';
import { kebabCase } from '../kebab-case.ts';
import type { JsonSchema, Resolve } from '../schema/json-schema.ts';
import { valueTypeOf, type ValueType } from '../schema/value-type.ts';

/** A field of a body, however deep. */
export interface Field {
  /** The keys that lead to it, as they are on the wire. */
  readonly keys: readonly string[];
  readonly type: ValueType;
}

/**
 * Finds a field by its path: `formats-and-units.currency`, `nameTranslated.en`.
 *
 * @throws CliError for a path that the body does not have
 */
export function findField(path: string, body: JsonSchema, resolve: Resolve): Field {
  const keys: string[] = [];
  let at = body;
  for (const part of path.split('.')) {
    const step = stepInto(at, part, resolve);
    if (!step) {
      const fields = fieldNames(at, resolve);
      const where = keys.length === 0 ? 'The body' : keys.join('.');
      const next = fields.length > 0 ? `it has ${fields.join(', ')}` : 'give it whole, as JSON';
      throw usageError(`${where} has no field ${JSON.stringify(part)}`, next);
    }
    keys.push(step.key);
    at = step.schema;
  }
  return { keys, type: valueTypeOf(at, resolve) };
}

/** The names of the fields of an object. */
export function fieldNames(schema: JsonSchema, resolve: Resolve): readonly string[] {
  return Object.keys(objectOf(schema, resolve).properties ?? {});
}

/** The object among the variants of a schema, such as an object or `null`. */
export function objectOf(schema: JsonSchema, resolve: Resolve): JsonSchema {
  const whole = resolve(schema);
  const variants = (whole.anyOf ?? whole.oneOf ?? []).map((variant) => resolve(variant));
  return variants.find(({ properties, additionalProperties }) => properties ?? additionalProperties) ?? whole;
}

function stepInto(schema: JsonSchema, part: string, resolve: Resolve): { key: string; schema: JsonSchema } | undefined {
  const { type, properties = {}, additionalProperties } = objectOf(schema, resolve);
  const key = Object.keys(properties).find((name) => name === part || kebabCase(name) === part);
  const known = key === undefined ? undefined : properties[key];
  if (key !== undefined && known) return { key, schema: known };
  // A map by names of the store's own, or a value of which nothing is said.
  if (typeof additionalProperties === 'object') return { key: part, schema: additionalProperties };
  const isOpen = additionalProperties === true || (type === undefined && Object.keys(properties).length === 0);
  return isOpen ? { key: part, schema: {} } : undefined;
}
