import { nameOf, type Document, type Schema } from './document.ts';
import { typeWords } from './type-words.ts';

export interface Field {
  /** Dotted, with `[]` for what each of a list has: `items[].price`. */
  readonly name: string;
  readonly words: string;
  readonly required: boolean;
}

/** The fields of a schema, those of unnamed objects and lists inside it included. */
export function fieldsOf(schema: Schema, prefix = ''): Field[] {
  if (schema.allOf) return schema.allOf.flatMap((part) => fieldsOf(part, prefix));
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const field = { name: prefix + name, words: typeWords(inner), required: schema.required?.includes(name) ?? false };
    const [inside, mark] = inner.type === 'array' && inner.items ? [inner.items, '[].'] : [inner, '.'];
    return [field, ...(nameOf(inside) ? [] : fieldsOf(inside, `${prefix}${name}${mark}`))];
  });
}

/** The named schemas that some schemas lead to, in the order in which they are met. */
export function namedIn(document: Document, start: readonly Schema[]): [string, Schema][] {
  const found = new Map<string, Schema>();
  const visit = (schema: Schema): void => {
    const name = nameOf(schema);
    const target = name === undefined ? undefined : document.components.schemas[name];
    if (name !== undefined && target && !found.has(name)) {
      found.set(name, target);
      visit(target);
    }
    const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [], allOf = [] } = schema;
    const inner = [...Object.values(properties), ...anyOf, ...oneOf, ...allOf, ...(items ? [items] : [])];
    if (typeof additionalProperties === 'object') inner.push(additionalProperties);
    inner.forEach(visit);
  };
  start.forEach(visit);
  return [...found];
}
