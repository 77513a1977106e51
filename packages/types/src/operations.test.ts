import { expect, it } from 'vitest';
import type { Operation } from './contract/operation.ts';
import { pathParams } from './contract/route.ts';
import { namedOperations } from './openapi/document.ts';
import { convertParameters, convertSchemas } from './openapi/json-schema.ts';
import { siteHostRoutes, siteRoutes } from './instant-site/site-routes.ts';
import { operations } from './operations.ts';
import { platformRoutes } from './platform/store-routes.ts';
import { routes } from './routes.ts';
import { storefrontRoutes } from './storefront-pages/storefront-page-routes.ts';
import { isScope } from './scopes/scopes.ts';

const named = namedOperations();

/** The names of the operations that do not keep a rule: none, or the failure says which. */
const breaking = (isKept: (operation: Operation, id: string) => boolean) =>
  named.filter(({ id, operation }) => !isKept(operation, id)).map(({ id }) => id);

const namesOf = (object: object | undefined) => Object.keys(object ?? {}).toSorted();

const flatten = (table: Record<string, Record<string, unknown>>) =>
  Object.entries(table).flatMap(([group, members]) =>
    Object.entries(members).map(([name, member]) => [`${group}.${name}`, member] as const),
  );

it('has the same groups, names and routes as the table of routes, in the same order', () => {
  const inOperations = named.map(({ id, operation }) => [id, operation.route]);

  expect(inOperations).toEqual([
    ...flatten({ ...routes, ...platformRoutes, ...storefrontRoutes }),
    ...flatten({ ...siteHostRoutes, ...siteRoutes }).map(([id, route]) => [`instantSite.${id}`, route]),
  ]);
  expect(Object.keys(operations)).toEqual(Object.keys(routes));
});

it('never has two operations at one method and path', () => {
  const places = named.map(
    ({ operation: { route } }) => `${route.method} ${route.under} ${route.path.replace(/\{\w+\}/g, '{}')}`,
  );

  expect(places).toEqual([...new Set(places)]);
});

it('describes the parameters of each path, and no others', () => {
  const described = breaking(
    ({ route, params }) => namesOf(params?.().shape).join() === pathParams(route.path).toSorted().join(),
  );

  expect(described).toEqual([]);
});

it('asks only for scopes that exist', () => {
  expect(breaking(({ route }) => [...route.scopes, ...(route.optionalScopes ?? [])].every(isScope))).toEqual([]);
});

it('never uses one schema id twice, and has only schemas that can be written as JSON Schema', () => {
  const bodies = named.flatMap(({ id, operation: { body, response, route } }) => [
    ...(route.answerType === 'json' ? [[`${id}.response`, response()] as const] : []),
    ...(body ? [[`${id}.body`, body()] as const] : []),
  ]);
  const objects = named.flatMap(({ operation: { params, query } }) => [params, query]);

  expect(() => convertSchemas(Object.fromEntries(bodies))).not.toThrow();
  expect(() => objects.map((object) => object && convertParameters(object()))).not.toThrow();
});

it('lets every call that only reads be repeated', () => {
  expect(breaking(({ route }) => route.method !== 'GET' || route.repeatable)).toEqual([]);
});

it('has a body exactly where the route says so; bytes need no schema', () => {
  const kept = ({ route, body }: Operation) =>
    route.bodyType === 'binary' || (body === undefined) === (route.bodyType === 'none');

  expect(breaking(kept)).toEqual([]);
});

it('takes offset and limit exactly where the route says that answers are pages', () => {
  const kept = ({ route, query }: Operation) => {
    const shape = query?.().shape ?? {};
    return ('offset' in shape && 'limit' in shape) === (route.paging === 'offset');
  };

  // The list of batches tells neither `total` nor `count`.
  expect(breaking(kept)).toEqual(['batches.get']);
});

it('answers with a page where the route says so', () => {
  const kept = ({ route, response }: Operation) => {
    if (route.answerType === 'file') return true;
    const properties = convertSchemas({ response: response() }).schemas['response']?.properties ?? {};
    return (
      route.paging === 'none' || ['total', 'count', 'offset', 'limit', 'items'].every((name) => name in properties)
    );
  };

  expect(breaking(kept)).toEqual([]);
});

it('catches the query parameters whose names the store makes up', () => {
  const kept = ({ query, queryPatterns = [] }: Operation) => {
    const madeUp = Object.fromEntries(queryPatterns.map((pattern) => [pattern.replace(/\{\w+\}/, 'Size'), 'M,L']));
    return namesOf(query?.().parse(madeUp)).join() === namesOf(madeUp).join();
  };

  expect(breaking((operation) => !operation.queryPatterns || kept(operation))).toEqual([]);
});

it('says in one line what each call does', () => {
  expect(breaking(({ summary }) => /^[A-Z][^\n]*[^.\s]$/.test(summary))).toEqual([]);
});
