import { chargesOperations } from './charge-operations.ts';
import { appsOperations, developerAppsOperations, updateRequestsOperations } from './developer-operations.ts';
import { mailsOperations } from './mail-operations.ts';
import { sandboxOperations, sessionsOperations, usersOperations } from './session-operations.ts';
import { installationsOperations, marketOperations, storesOperations } from './store-operations.ts';
import { deliveriesOperations, faultsOperations, trafficOperations } from './traffic-operations.ts';

/** The sandbox's own API: what only the Ecwid admin can do, and what only a sandbox has. */
export const controlOperations = {
  sandbox: sandboxOperations,
  sessions: sessionsOperations,
  users: usersOperations,
  stores: storesOperations,
  market: marketOperations,
  installations: installationsOperations,
  developerApps: developerAppsOperations,
  updateRequests: updateRequestsOperations,
  apps: appsOperations,
  traffic: trafficOperations,
  deliveries: deliveriesOperations,
  charges: chargesOperations,
  mails: mailsOperations,
  faults: faultsOperations,
} as const;

export type ControlOperations = typeof controlOperations;
