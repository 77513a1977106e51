import type { HttpMethod, Route } from '../contract/route.ts';

/**
 * Who may make a call of the sandbox's own API, the one the admin and the CLI use for what has no public REST call.
 * `anyone`: no credentials. `user`: a signed-in user. `member`: a user of the store in the path. `manager`: its
 * owner, and staff with full access. `operator`: whoever runs the sandbox; in development every signed-in user does.
 */
export type ControlAccess = 'anyone' | 'user' | 'member' | 'manager' | 'operator';

/** A call of the control API. Its path is relative to `/_sandbox`. */
export interface ControlRoute extends Route {
  readonly access: ControlAccess;
}

/** Writes a control route. It carries no scopes: sessions are not apps. */
export function controlRoute<
  const M extends HttpMethod,
  const P extends `/${string}`,
  const G extends Route['paging'] = 'none',
>(method: M, path: P, access: ControlAccess, paging?: G) {
  return {
    method,
    under: 'control',
    path,
    access,
    scopes: [],
    auth: access === 'anyone' ? 'optional' : 'token',
    publicToken: false,
    repeatable: method !== 'POST',
    paging: (paging ?? 'none') as G, // the default of G is the default here
    bodyType: (method === 'POST' || method === 'PUT' ? 'json' : 'none') as M extends 'POST' | 'PUT' ? 'json' : 'none', // the same choice
    answerType: 'json',
  } as const satisfies ControlRoute;
}
