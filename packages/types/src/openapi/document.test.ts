import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import type { Operation } from '../contract/operation.ts';
import { operations } from '../operations.ts';
import { namedOperations, openapiDocument } from './document.ts';
import { readExamples } from './examples.ts';

const document = openapiDocument();

/** Every `$ref` in the document. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

const resolve = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document); // walks plain JSON

it('is what openapi.json holds: run `nx run types:openapi` after a change of the contract', () => {
  const committed: unknown = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));

  expect(committed).toEqual(JSON.parse(JSON.stringify(document)));
});

it('is OpenAPI 3.1, by its own schema', async () => {
  const result = await new Validator().validate(structuredClone(document));

  expect(result).toMatchObject({ valid: true });
});

it('shows an example of every call of a store, which its own schemas take', () => {
  const examples = readExamples();
  const ofStores = Object.entries(operations).flatMap(([group, table]) =>
    Object.entries<Operation>(table).map(([name, operation]) => ({ id: `${group}.${name}`, operation })),
  );

  const wrong = ofStores.filter(({ id, operation: { route, body, response } }) => {
    const example = examples[id] ?? {};
    const isBodyRight = route.bodyType !== 'json' || !body || body().safeParse(example.body).success;
    return !isBodyRight || (route.answerType === 'json' && !response().safeParse(example.response).success);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

it('refers only to what it contains', () => {
  const dangling = references(document).filter((pointer) => resolve(pointer) === undefined);

  expect(dangling).toEqual([]);
});

it('describes every operation once, with its scopes', () => {
  const described = Object.values(document.paths)
    .flatMap(({ parameters: _shared, ...methods }) => Object.values(methods))
    .map((entry) => entry as { operationId: string; 'x-scopes': readonly string[] }) // what document.ts puts there
    .map((entry) => ({ id: entry.operationId, scopes: entry['x-scopes'] }));

  const expected = namedOperations().map(({ id, operation }) => ({ id, scopes: operation.route.scopes }));
  expect(described).toHaveLength(expected.length);
  expect(described).toEqual(expect.arrayContaining(expected));
});

it('asks for a token everywhere but in the dictionaries', () => {
  expect(document.security).toEqual([{ bearer: [] }]);
  expect(document.paths['/{storeId}/countries']?.['get']).toMatchObject({ security: [{}, { bearer: [] }] });
  expect(document.paths['/{storeId}/products']?.['get']).not.toHaveProperty('security');
});

it('describes query parameters as values, lists as comma-separated', () => {
  expect(document.paths['/{storeId}/products']?.['get']).toMatchObject({
    parameters: expect.arrayContaining([
      { name: 'enabled', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
      {
        name: 'categories',
        in: 'query',
        required: false,
        style: 'form',
        explode: false,
        schema: { type: 'array', items: { type: 'integer' } },
      },
      expect.objectContaining({ name: 'option_{optionName}', in: 'query' }),
    ]),
  });
});

it('sends app storage as plain text', () => {
  expect(document.paths['/{storeId}/storage/{key}']?.['post']).toMatchObject({
    requestBody: { required: true, content: { 'text/plain': { schema: { type: 'string' } } } },
  });
});
