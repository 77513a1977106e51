import { operations, type Operation } from '@ecwid-kit/types';
import type { EcwidClient } from '../../src/index.ts';
import { argumentsOf } from './arguments.ts';
import type { Copy, World } from './world.ts';

/** A call of the contract, ready to be made. */
export interface Case {
  readonly name: string;
  readonly operation: Operation;
  readonly argumentsIn: (world: World) => unknown[];
  readonly call: (copy: Copy, client: EcwidClient, change?: (args: unknown[]) => unknown[]) => Promise<unknown>;
}

/** Every one of them. */
export const cases: Case[] = Object.entries(operations).flatMap(([group, table]) =>
  Object.entries<Operation>(table).map(([name, operation]): Case => {
    // Both are typed by the table that the names come from.
    const given = argumentsOf[group as keyof typeof argumentsOf] as Record<string, (world: World) => unknown[]>;
    const methodsOf = (client: EcwidClient) =>
      client[group as keyof typeof operations] as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    const argumentsIn = (world: World) => [...(given[name]?.(world) ?? [])];
    return {
      name: `${group}.${name}`,
      operation,
      argumentsIn,
      call: async ({ world }, client, change = (args) => args) =>
        methodsOf(client)[name]?.(...change(argumentsIn(world))),
    };
  }),
);
