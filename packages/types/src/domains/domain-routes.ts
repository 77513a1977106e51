import { route } from '../contract/route.ts';

/** The calls for the domains of the store's site. */
export const domainRoutes = {
  list: route({ method: 'GET', path: '/domains', scopes: ['read_store_profile', 'buy_domains'] }),
  update: route({ method: 'PUT', path: '/domains', scopes: ['update_store_profile', 'buy_domains'] }),
  search: route({ method: 'GET', path: '/domains/search', scopes: [] }),
  purchase: route({ method: 'POST', path: '/domains/purchase', scopes: ['buy_domains'] }),
  sendVerificationEmail: route({
    method: 'POST',
    path: '/domains/send_domain_verification_email',
    scopes: ['buy_domains'],
    bodyType: 'none',
  }),
  resetPassword: route({
    method: 'POST',
    path: '/domains/reset_domain_password',
    scopes: ['buy_domains'],
    bodyType: 'none',
  }),
} as const;
