import { describe, expect, it } from 'vitest';
import type { JsonSchema } from './json-schema.ts';
import { readValue } from './read-value.ts';
import { valueTypeOf } from './value-type.ts';

const named: Readonly<Record<string, JsonSchema>> = { Size: { type: 'string', enum: ['S', 'M'] } };
const resolve = ({ $ref, ...rest }: JsonSchema): JsonSchema => ($ref ? { ...named[$ref], ...rest } : rest);
const read = (schema: JsonSchema, text: string) => readValue(text, valueTypeOf(schema, resolve), '--flag');

describe('a text read by its schema', () => {
  it.each<[JsonSchema, string, unknown]>([
    [{ type: 'string' }, '12', '12'],
    [{ type: 'integer' }, '-12', -12],
    [{ type: 'number' }, '.5', 0.5],
    [{ type: 'boolean' }, 'Off', false],
    [{ type: ['number', 'null'] }, 'null', null],
    [{ type: ['string', 'null'] }, 'null', 'null'],
    [{ type: 'number', format: 'moment' }, '2026-01-31', '2026-01-31'],
    [{ $ref: 'Size' }, 'M', 'M'],
    [{ anyOf: [{ $ref: 'Size' }, { type: 'string' }] }, 'XXL', 'XXL'],
    [{ anyOf: [{ $ref: 'Size' }, { type: 'array', items: { $ref: 'Size' } }] }, 'S', ['S']],
    [{ anyOf: [{ type: 'object' }, { type: 'null' }] }, 'null', null],
    [{ type: 'array', items: { type: 'integer' } }, '[1,2]', [1, 2]],
    [{ type: 'array', items: { type: 'integer' } }, '1', [1]],
    [{ type: ['number', 'string'] }, '12', 12],
    [{ type: ['number', 'string'] }, 'twelve', 'twelve'],
    [{ type: 'object', properties: {} }, '{"a":1}', { a: 1 }],
    [{}, 'anything', 'anything'],
  ])('%j takes %j as %j', (schema, text, value) => {
    expect(read(schema, text)).toEqual(value);
  });

  it.each<[JsonSchema, string, string]>([
    [{ type: 'integer' }, '1.5', '--flag takes a whole number, not "1.5"'],
    [{ type: 'integer', minimum: 1, maximum: 9 }, '10', 'from 1 up to 9'],
    [{ type: 'number' }, '', 'a number'],
    [{ type: 'number' }, '0x10', 'a number'],
    [{ type: 'boolean' }, '', 'true or false'],
    [{ $ref: 'Size' }, 'XL', 'one of S, M'],
    [{ type: 'array', items: { type: 'object' } }, '{}', 'a JSON array'],
    [{ type: 'array', items: { $ref: 'Size' } }, 'XL', 'one of S, M'],
    [{ type: 'object' }, 'a', 'JSON'],
    [{ type: 'number', format: 'moment' }, 'soon', 'Unix seconds'],
  ])('%j refuses %j', (schema, text, said) => {
    expect(() => read(schema, text)).toThrow(said);
  });
});
