import { route } from '../contract/route.ts';

const path = '/batch';

/** The calls for many calls at once. Which scopes they take is up to the calls inside. */
export const batchRoutes = {
  create: route({ method: 'POST', path, scopes: [], publicToken: true }),
  get: route({ method: 'GET', path, scopes: [], publicToken: true }),
  cancelGroup: route({
    method: 'POST',
    path: `${path}/cancel-group`,
    scopes: [],
    publicToken: true,
    repeatable: true,
    bodyType: 'none',
  }),
  delete: route({ method: 'DELETE', path, scopes: [], publicToken: true }),
} as const;
