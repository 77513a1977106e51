import type { Operations } from '@ecwid-kit/types';
import type { CallArgs, OperationTable } from '../../src/index.ts';
import { catalogArguments } from './catalog-arguments.ts';
import { salesArguments } from './sales-arguments.ts';
import { storeArguments } from './store-arguments.ts';
import type { World } from './world.ts';

/** What to call each operation with, in the world. An operation without an entry does not compile. */
export type ArgumentsOf<T extends OperationTable> = {
  readonly [G in keyof T]: { readonly [N in keyof T[G]]: (world: World) => CallArgs<T[G][N]> };
};

export const argumentsOf: ArgumentsOf<Operations> = { ...catalogArguments, ...salesArguments, ...storeArguments };
