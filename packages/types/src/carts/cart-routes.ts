import { route } from '../contract/route.ts';

const one = '/carts/{cartId}';

/** The calls for abandoned carts. */
export const cartRoutes = {
  // The documentation lists public tokens here, and elsewhere what they can do without it; carts have e-mail addresses.
  search: route({ method: 'GET', path: '/carts', scopes: ['read_orders'], paging: 'offset' }),
  get: route({ method: 'GET', path: one, scopes: ['read_orders'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_orders'] }),
  place: route({ method: 'POST', path: `${one}/place`, scopes: ['create_orders'], bodyType: 'none' }),
} as const;
