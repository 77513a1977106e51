import type { JsonSchema, Resolve } from './json-schema.ts';

/** What a flag or an argument may say, read from its schema. */
export interface ValueType {
  /** `json`: anything that is written as JSON. `moment`: Unix seconds or a date. */
  readonly kind: 'text' | 'integer' | 'number' | 'moment' | 'boolean' | 'list' | 'json';
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** Values that are known; others are taken. */
  readonly suggestions?: readonly string[];
  /** Of a list of single values. */
  readonly item?: ValueType;
  readonly min?: number;
  readonly max?: number;
  readonly isNullable?: boolean;
  /** For `json`: what is not JSON is text. */
  readonly isText?: boolean;
}

const KINDS = { string: 'text', integer: 'integer', number: 'number', boolean: 'boolean' } as const;
const ANYTHING: ValueType = { kind: 'json', isText: true, isNullable: true };

export function valueTypeOf(schema: JsonSchema, resolve: Resolve): ValueType {
  const { type, format, enum: values, const: only, items, minimum, maximum, ...rest } = resolve(schema);
  const variants = rest.anyOf ?? rest.oneOf;
  if (variants)
    return oneOf(
      variants.map((variant) => resolve(variant)),
      resolve,
    );
  if (typeof type === 'object') {
    return oneOf(
      type.map((one) => ({ ...rest, type: one, ...(items && { items }) })),
      resolve,
    );
  }
  if (format === 'moment') return { kind: 'moment' };
  const known = only === undefined ? values : [only];
  if (known?.every((value) => typeof value === 'string')) return { kind: 'text', choices: known };
  if (type === 'array') return listOf(items && valueTypeOf(items, resolve));
  if (type !== undefined && isScalar(type)) {
    return {
      kind: KINDS[type],
      ...(known && { choices: known.map(String) }),
      ...(minimum !== undefined && { min: minimum }),
      ...(maximum !== undefined && { max: maximum }),
    };
  }
  return type === undefined && !rest.properties ? ANYTHING : { kind: 'json' };
}

function isScalar(type: string): type is keyof typeof KINDS {
  return Object.hasOwn(KINDS, type);
}

function listOf(item: ValueType | undefined): ValueType {
  return item && item.kind !== 'json' && item.kind !== 'list' ? { kind: 'list', item } : { kind: 'list' };
}

function oneOf(variants: readonly JsonSchema[], resolve: Resolve): ValueType {
  const types = variants.filter(({ type }) => type !== 'null').map((variant) => valueTypeOf(variant, resolve));
  const merged = types.length === 1 && types[0] ? types[0] : merge(types);
  return types.length < variants.length ? { ...merged, isNullable: true } : merged;
}

/** Several kinds of value in one place. */
function merge(types: readonly ValueType[]): ValueType {
  const list = types.find(({ kind, item }) => kind === 'list' && item);
  // One value, or a list of such values.
  if (list && types.every((type) => type === list || type.kind === list.item?.kind)) return list;
  if (types.every(({ kind }) => kind === 'text')) {
    const known = types.flatMap(({ choices = [], suggestions = [] }) => [...choices, ...suggestions]);
    if (types.every(({ choices }) => choices)) return { kind: 'text', choices: known };
    return known.length > 0 ? { kind: 'text', suggestions: known } : { kind: 'text' };
  }
  if (types.every(({ kind }) => kind === 'number' || kind === 'integer')) return { kind: 'number' };
  return { kind: 'json', ...(types.some(({ kind, isText }) => kind === 'text' || isText) && { isText: true }) };
}
