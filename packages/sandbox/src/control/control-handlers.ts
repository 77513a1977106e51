import type { Operation } from '@ecwid-kit/types';
import { controlOperations } from '@ecwid-kit/types/control';
import type { FaultInjector } from '../faults/fault-injector.ts';
import type { Handler } from '../rest/call.ts';
import type { Mounted } from '../rest/route-matcher.ts';
import { appHandlers } from './app-handlers.ts';
import { chargeHandlers } from './charge-handlers.ts';
import { clockHandlers } from './clock-handlers.ts';
import type { ControlOptions } from './control-access.ts';
import { deliveryHandlers } from './delivery-handlers.ts';
import { createDeveloperAppHandlers } from './developer-app-handlers.ts';
import { createFaultHandlers } from './fault-handlers.ts';
import { installationHandlers } from './installation-handlers.ts';
import { mailHandlers } from './mail-handlers.ts';
import { marketHandlers } from './market-handlers.ts';
import { orderExplanationHandlers } from './order-explanation-handler.ts';
import { reviewHandlers } from './review-handler.ts';
import { createSandboxHandlers } from './sandbox-handlers.ts';
import { createSessionHandlers } from './session-handlers.ts';
import { createStoreHandlers } from './store-handlers.ts';
import { storeStateHandlers } from './store-state-handlers.ts';
import { trafficHandlers } from './traffic-handlers.ts';
import { updateRequestHandlers } from './update-request-handlers.ts';

/** Every control operation with the function that answers it. */
export function mountedControlOperations(options: ControlOptions, faults: FaultInjector): Mounted[] {
  const handlers = {
    ...createSessionHandlers(options),
    sandbox: { ...createSandboxHandlers(options), ...clockHandlers },
    stores: { ...createStoreHandlers(options), ...storeStateHandlers, ...orderExplanationHandlers, ...reviewHandlers },
    market: marketHandlers,
    installations: installationHandlers,
    developerApps: createDeveloperAppHandlers(options),
    updateRequests: updateRequestHandlers,
    apps: appHandlers,
    traffic: trafficHandlers,
    deliveries: deliveryHandlers,
    charges: chargeHandlers,
    mails: mailHandlers,
    faults: createFaultHandlers(faults),
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
