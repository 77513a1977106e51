import type { Operation } from '../contract/operation.ts';
import { convertParameters, type JsonSchema } from './json-schema.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly style?: 'form';
  readonly explode?: false;
  readonly schema: JsonSchema;
}

/** The parameters of an operation: those in the path, those of the query, those whose names the store makes up, headers. */
export function parametersOf(operation: Operation): Parameter[] {
  const inPath = operation.params ? convertParameters(operation.params()) : [];
  const inQuery = operation.query ? convertParameters(operation.query()) : [];
  const inHeaders = operation.headers ? convertParameters(operation.headers()) : [];
  return [
    ...inPath.map(({ name, schema }): Parameter => ({ name, in: 'path', required: true, schema })),
    ...inQuery.map(queryParameter),
    ...(operation.queryPatterns ?? []).map(patternParameter),
    ...inHeaders.map(({ name, required, schema }): Parameter => ({ name, in: 'header', required, schema })),
  ];
}

function queryParameter({ name, required, schema }: ReturnType<typeof convertParameters>[number]): Parameter {
  if (schema.type !== 'array') return { name, in: 'query', required, schema };
  return { name, in: 'query', required, style: 'form', explode: false, schema: oneOrSeveral(schema) };
}

// A list of known values may also be written as one of them, which is how most calls look.
function oneOrSeveral(list: JsonSchema): JsonSchema {
  const { items } = list;
  return typeof items === 'object' && !Array.isArray(items) && items.enum ? { anyOf: [items, list] } : list;
}

function patternParameter(pattern: string): Parameter {
  return {
    name: pattern,
    in: 'query',
    required: false,
    description: 'The part in braces is a name of the store’s own. Several values are separated by commas.',
    schema: { type: 'string' },
  };
}
