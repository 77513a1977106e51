import { route } from '../contract/route.ts';

const list = '/stores';
const clones = `${list}/clone` as const;
const byApp = { under: 'platform', auth: 'app' } as const;

/** The calls that make, find and copy stores. The app shows its keys instead of a token. */
export const storeRoutes = {
  create: route({ method: 'POST', path: list, scopes: ['create_stores'], ...byApp }),
  find: route({ method: 'GET', path: list, scopes: ['read_stores'], ...byApp }),
  clone: route({ method: 'POST', path: clones, scopes: ['clone_stores'], bodyType: 'none', ...byApp }),
  getClone: route({ method: 'GET', path: clones, scopes: ['clone_stores'], ...byApp }),
} as const;

/** The calls that belong to no store. */
export const platformRoutes = { stores: storeRoutes } as const;
