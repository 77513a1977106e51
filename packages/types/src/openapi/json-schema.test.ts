import { expect, it } from 'vitest';
import * as z from 'zod';
import { convertSchemas } from './json-schema.ts';

it('writes a schema with an id once and refers to it', () => {
  const tea = z.object({ leaves: z.int() }).meta({ id: 'Tea' });

  const { schemas, components } = convertSchemas({ one: tea, many: z.array(tea) });

  expect(components).toEqual({
    Tea: { type: 'object', properties: { leaves: { type: 'integer' } }, required: ['leaves'] },
  });
  expect(schemas).toMatchObject({
    one: { $ref: '#/components/schemas/Tea' },
    many: { type: 'array', items: { $ref: '#/components/schemas/Tea' } },
  });
});

it('refuses two schemas under one id', () => {
  const tea = z.object({ leaves: z.int() }).meta({ id: 'Drink' });
  const coffee = z.object({ beans: z.int() }).meta({ id: 'Drink' });

  expect(() => convertSchemas({ tea, coffee })).toThrow('Duplicate schema id "Drink"');
});

it('keeps the bounds a schema states, and no others', () => {
  const { schemas } = convertSchemas({ digits: z.int().min(0).max(19) });

  expect(schemas['digits']).toEqual({ type: 'integer', minimum: 0, maximum: 19 });
});
