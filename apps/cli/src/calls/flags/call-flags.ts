import { GLOBAL_OPTIONS } from '../../program/global-options.ts';
import { kebabCase } from '../kebab-case.ts';
import type { CallDocument } from '../schema/contract-document.ts';
import type { JsonSchema, Resolve } from '../schema/json-schema.ts';
import { valueTypeOf, type ValueType } from '../schema/value-type.ts';
import { OWN_OPTIONS } from './own-options.ts';

/** A parameter or a field of a call that a flag gives. */
export interface CallFlag {
  /** Without the dashes: `response-fields`. */
  readonly flag: string;
  readonly in: 'query' | 'body';
  /** On the wire: `responseFields`. */
  readonly name: string;
  readonly type: ValueType;
  readonly isRequired: boolean;
  readonly description: string | undefined;
  readonly schema: JsonSchema;
}

/** Flags that mean the same at every command. */
const RESERVED: ReadonlySet<string> = new Set([
  'help',
  ...[...GLOBAL_OPTIONS, ...OWN_OPTIONS].map(({ flags }) => flags.split(' ')[0]?.replace(/^--(no-)?/, '') ?? ''),
]);

/** Whether a flag of the command line's own has the name. */
export function isReserved(flag: string): boolean {
  return RESERVED.has(flag);
}

/**
 * The flags of a call: its query parameters, then the fields of its body. Where a name is taken by a flag of the
 * command line's own, or by a query parameter, the flag says where it belongs: `--query-base-url`, `--body-lang`.
 */
export function callFlags(
  { parameters, body }: Pick<CallDocument, 'parameters' | 'body'>,
  resolve: Resolve,
): readonly CallFlag[] {
  const taken = new Set(RESERVED);
  const nameFlag = (name: string, place: 'query' | 'body'): string => {
    const plain = kebabCase(name);
    const flag = taken.has(plain) || plain.startsWith('no-') ? `${place}-${plain}` : plain;
    taken.add(flag);
    return flag;
  };
  const ofQuery = parameters
    .filter((parameter) => parameter.in === 'query' && !isPattern(parameter.name))
    .map(({ name, schema, required, description }): CallFlag => {
      const { description: own } = resolve(schema);
      return {
        flag: nameFlag(name, 'query'),
        in: 'query',
        name,
        type: valueTypeOf(schema, resolve),
        isRequired: required,
        description: description ?? own,
        schema,
      };
    });
  const { properties = {}, required = [] } = body ? resolve(body) : {};
  const ofBody = Object.entries(properties).map(([name, schema]): CallFlag => ({
    flag: nameFlag(name, 'body'),
    in: 'body',
    name,
    type: valueTypeOf(schema, resolve),
    isRequired: required.includes(name),
    description: resolve(schema).description,
    schema,
  }));
  return [...ofQuery, ...ofBody];
}

/** `option_{optionName}`: a family of parameters whose names the store makes up. */
export function isPattern(name: string): boolean {
  return name.includes('{');
}
