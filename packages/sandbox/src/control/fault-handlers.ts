import type { ControlOperations } from '@ecwid-kit/types/control';
import type { FaultInjector } from '../faults/fault-injector.ts';
import { ApiError } from '../rest/api-error.ts';
import type { ControlHandlers } from './control-call.ts';

/** Answers what is to go wrong. */
export function createFaultHandlers(faults: FaultInjector): ControlHandlers<ControlOperations['faults']> {
  return {
    list: () => Promise.resolve(faults.list()),
    create: ({ body }) => Promise.resolve({ id: faults.add(body) }),
    delete({ params }) {
      if (!faults.remove(params.faultId)) throw new ApiError({ status: 404, message: 'There is no such fault' });
      return Promise.resolve({ deleteCount: 1 });
    },
    clear: () => Promise.resolve({ deleteCount: faults.clear() }),
  };
}
