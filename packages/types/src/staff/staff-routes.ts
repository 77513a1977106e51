import { route } from '../contract/route.ts';

const list = '/staff';
const one = `${list}/{staffAccountId}` as const;
const invitation = `${list}/invite` as const;

/** The calls for staff accounts. */
export const staffRoutes = {
  search: route({ method: 'GET', path: list, scopes: ['read_staff'] }),
  get: route({ method: 'GET', path: one, scopes: ['read_staff'] }),
  create: route({ method: 'POST', path: list, scopes: ['create_staff', 'invite_staff'] }),
  update: route({ method: 'PUT', path: one, scopes: ['read_staff', 'update_staff'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['delete_staff'] }),
  resendInvitation: route({ method: 'POST', path: invitation, scopes: ['invite_staff'] }),
  cancelInvitation: route({ method: 'DELETE', path: invitation, scopes: ['invite_staff'], bodyType: 'json' }),
  scopes: route({ method: 'GET', path: '/profile/staffScopes', scopes: ['read_store_profile', 'read_staff'] }),
} as const;
