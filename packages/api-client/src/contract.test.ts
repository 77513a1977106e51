import { operations, pathParams, type Operation } from '@ecwid-kit/types';
import { routes } from '@ecwid-kit/types/routes';
import { describe, expect, it } from 'vitest';
import { CALL_OPTION_NAMES } from './create-caller.ts';
import { exportName, iteratorName } from './paging.ts';
import type { MomentName } from './types/operation-types.ts';
import { makeClient } from './testing/make-client.ts';

// What the client takes for granted of every operation of the contract, now and later.

const all: [string, Operation][] = Object.entries(operations).flatMap(([resource, table]) =>
  Object.entries<Operation>(table).map(([name, operation]): [string, Operation] => [`${resource}.${name}`, operation]),
);

// Typed by the names, so that it lists each of them.
const MOMENT_NAMES: Readonly<Record<MomentName, true>> = {
  createdFrom: true,
  createdTo: true,
  updatedFrom: true,
  updatedTo: true,
  orderCreatedFrom: true,
  orderCreatedTo: true,
  pickupTimeFrom: true,
  pickupTimeTo: true,
  cancelledFrom: true,
  cancelledTo: true,
  nextChargeFrom: true,
  nextChargeTo: true,
  startedFrom: true,
  startedTo: true,
  endedAt: true,
  from_date: true,
  to_date: true,
};

function queryNames({ query }: Operation): string[] {
  return query ? Object.keys(query().shape) : [];
}

describe('the contract', () => {
  it('has the same routes in both of its tables', () => {
    const bare = Object.fromEntries(
      Object.entries(operations).map(([resource, table]) => [
        resource,
        Object.fromEntries(Object.entries<Operation>(table).map(([name, { route }]) => [name, route])),
      ]),
    );

    expect(routes).toEqual(bare);
  });

  it.each(Object.entries<Record<string, Operation>>(operations))('%s iterates under names of its own', (_, table) => {
    const iterators = Object.keys(table)
      .filter((name) => table[name]?.route.paging === 'offset')
      .flatMap((name) => [iteratorName(name), `${iteratorName(name)}Pages`, exportName(name)]);
    const names = [...Object.keys(table), ...iterators];

    expect(names).toEqual([...new Set(names)]);
  });

  it.each(all)('%s has no query parameter named like a call option', (_, operation) => {
    expect(queryNames(operation).filter((name) => CALL_OPTION_NAMES.has(name))).toEqual([]);
  });

  it.each(all)('%s takes a Date for every parameter that is a moment', (_, { query }) => {
    const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> = query?.().shape ?? {};
    const moments = Object.keys(shape).filter(
      (name) =>
        shape[name]?.safeParse('2026-01-31 09:05:00 +0200').success && !shape[name].safeParse('not a moment').success,
    );

    expect(moments.filter((name) => !Object.hasOwn(MOMENT_NAMES, name))).toEqual([]);
  });

  const withoutFile = all.filter(([, { route }]) => route.bodyType !== 'binary');
  it.each(withoutFile)('%s has a body schema if, and only if, its route carries a body', (_, { route, body }) => {
    expect(body !== undefined).toBe(route.bodyType !== 'none');
  });

  it.each(all)('%s can be called', async (name, { route }) => {
    const { client, requests } = makeClient();
    const [resource = '', method = ''] = name.split('.');
    const table: Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>> = Object(client);

    await table[resource]?.[method]?.(...pathParams(route.path).map((_, index) => index + 1));

    expect(requests[0]).toMatchObject({ method: route.method });
    expect(requests[0]?.url.pathname).not.toMatch(/[{}]|%7B/);
  });
});
