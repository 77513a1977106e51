import type { Operation } from '@ecwid-kit/types';
import { controlOperations } from '@ecwid-kit/types/control';
import type { Handler } from '../rest/call.ts';
import type { Mounted } from '../rest/route-matcher.ts';
import type { ControlOptions } from './control-access.ts';
import { createSessionHandlers } from './session-handlers.ts';

/** Every control operation with the function that answers it. */
export function mountedControlOperations(options: ControlOptions): Mounted[] {
  const handlers = {
    ...createSessionHandlers(options),
  };
  return Object.entries(handlers).flatMap(([group, functions]) => {
    const table: Readonly<Record<string, Operation>> = controlOperations[group as keyof typeof handlers]; // its keys
    return Object.entries(functions).flatMap(([name, handler]) => {
      const operation = table[name];
      // Handlers take what the operation's own schemas parse; the table and the handlers are typed against each other.
      return operation ? [{ name: `${group}.${name}`, operation, handler: handler as Handler<Operation> }] : [];
    });
  });
}
