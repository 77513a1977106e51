import { pathParams, type Operation, type Scope } from '@ecwid-kit/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEcwidError, type QueryValue } from '../../src/index.ts';
import { encodePath, parsePath } from '../../src/request/encode-path.ts';
import { encodeQuery } from '../../src/request/encode-query.ts';
import { cases } from './cases.ts';
import { EXPECTED_UNKNOWN } from './unknown-ids.ts';
import { ALL_SCOPES, openScene, type Scene } from './world.ts';

// Every call of the contract, made by the client against the sandbox. What is called comes from the table of
// operations: one that is added without arguments to call it with does not compile.

/** About a batch, which only the token that sent it may ask for. */
const OF_ONE_TOKEN = new Set(['batches.get', 'batches.delete']);

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});

afterAll(() => scene.sandbox.close());

const failure = async (call: Promise<unknown>) => {
  const error: unknown = await call.then(
    (value) => ({ answered: value }),
    (reason: unknown) => reason,
  );
  return isEcwidError(error, 'api_rejected') ? { status: error.status, code: error.errorCode } : error;
};

describe('every operation', () => {
  it.each(cases)('$name answers what its schema says', async ({ operation, call }) => {
    const copy = await scene.openCopy(ALL_SCOPES);

    const answer = await call(copy, copy.secret);

    expect(operation.response().safeParse(answer)).toMatchObject({ success: true });
  });

  it.each(cases.filter(({ operation }) => demandedScopes(operation).length > 0))(
    '$name is refused to a token without one of its scopes',
    async ({ operation, call }) => {
      for (const missing of demandedScopes(operation)) {
        const copy = await scene.openCopy(ALL_SCOPES.filter((scope) => scope !== missing));
        expect(await failure(call(copy, copy.secret))).toEqual({ status: 403, code: 'INSUFFICIENT_APP_SCOPE' });
      }
    },
  );

  it.each(cases.filter(({ operation }) => !operation.route.publicToken && operation.route.auth === 'token'))(
    '$name is refused to a public token',
    async ({ call }) => {
      const copy = await scene.openCopy(ALL_SCOPES);
      expect(await failure(call(copy, copy.public))).toEqual({ status: 403, code: 'INSUFFICIENT_APP_SCOPE' });
    },
  );

  it.each(cases.filter(({ name, operation }) => operation.route.publicToken && !OF_ONE_TOKEN.has(name)))(
    '$name answers a public token too',
    async ({ operation, call }) => {
      const copy = await scene.openCopy(ALL_SCOPES);
      expect(operation.response().safeParse(await call(copy, copy.public))).toMatchObject({ success: true });
    },
  );

  it.each(cases.filter(({ operation }) => pathParams(operation.route.path).length > 0))(
    '$name says so when there is no such thing',
    async ({ name, operation: { route }, call }) => {
      const copy = await scene.openCopy(ALL_SCOPES);
      const last = pathParams(route.path).length - 1;
      const outcome = await failure(
        call(copy, copy.secret, (args) => args.with(last, isNumber(args[last]) ? 987_654_321 : 'nowhere')),
      );
      expect(outcome).toMatchObject(EXPECTED_UNKNOWN[name] ?? { status: 404 });
    },
  );

  it.each(cases.filter(({ operation }) => operation.route.bodyType === 'json'))(
    '$name refuses a body that is not JSON',
    async ({ operation: { route }, argumentsIn }) => {
      const { storeId, secretToken, world } = await scene.openCopy(ALL_SCOPES);
      const template = parsePath(route.path);
      const given = argumentsIn(world);
      const query = given[template.names.length + 1] as Record<string, QueryValue> | undefined; // after the body
      const path = `${encodePath(template, given)}?${encodeQuery(query ?? {})}`;
      const response = await scene.sandbox.fetch(`/api/v3/${storeId}${path}`, {
        method: route.method,
        headers: { Authorization: `Bearer ${secretToken}`, 'Content-Type': 'application/json' },
        body: '{"name":',
      });
      expect([response.status, await response.json()]).toEqual([
        400,
        { errorCode: 'WRONG_PARAMETER', errorMessage: expect.stringContaining('not valid JSON') },
      ]);
    },
  );
});

/** The scopes that a token may lack: every app has `read_store_profile`. */
function demandedScopes({ route }: Operation): readonly Scope[] {
  return route.scopes.filter((scope) => scope !== 'read_store_profile');
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
