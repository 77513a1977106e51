import type { Operation } from '@ecwid-kit/types';
import type { Mounted } from './route-matcher.ts';

type Groups<T> = Readonly<Record<string, T>>;

/**
 * Puts operations and the functions that answer them together.
 *
 * @param handlers by group and name, as in the tables: `Handlers` types each group against its own operations
 */
export function mount(tables: Groups<Groups<Operation>>, handlers: Groups<object>, prefix = ''): Mounted[] {
  return Object.entries(handlers).flatMap(([group, functions]) =>
    Object.entries(functions).flatMap(([name, handler]) => {
      const operation = tables[group]?.[name];
      // Handlers take what the operation's own schemas parse.
      return operation ? [{ name: `${prefix}${group}.${name}`, operation, handler }] : [];
    }),
  );
}
