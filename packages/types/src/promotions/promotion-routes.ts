import { route } from '../contract/route.ts';

const list = '/promotions';
const one = `${list}/{promotionId}` as const;

/** The calls for promotions. */
export const promotionRoutes = {
  search: route({ method: 'GET', path: list, scopes: ['read_promotion'], paging: 'offset' }),
  create: route({ method: 'POST', path: list, scopes: ['create_promotion'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_promotion'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['delete_promotion'] }),
} as const;
