import { route, type HttpMethod, type Route } from '../contract/route.ts';

const SCOPE = 'manage_instant_site';

/** A call of the Instant Site's own API. It takes a token of its own, which lives for a day. */
const call = <const M extends HttpMethod, const P extends `/${string}`>(method: M, path: P) =>
  route({ method, path, under: 'site', auth: 'site', scopes: [SCOPE] });

/** The calls on the platform's host, `/instantsite`, where the Instant Site API is moving to. */
const hostRoutes = {
  /** The older host has it too, at `/api/v1/oauth/token`. */
  getToken: route({
    method: 'POST',
    path: '/oauth/token',
    under: 'instantsite',
    auth: 'none',
    scopes: [],
    bodyType: 'none',
    repeatable: true,
  }),
  getProfile: route({ method: 'GET', path: '/{storeId}/profile', under: 'instantsite', auth: 'site', scopes: [SCOPE] }),
} as const;

const profileRoutes = {
  get: call('GET', '/profile'),
  create: call('POST', '/profile'),
  update: call('PUT', '/profile'),
} as const;

const lifecycleRoutes = {
  publish: call('POST', '/publish'),
  discard: call('POST', '/discard'),
  clone: route({
    method: 'POST',
    path: '/clone',
    under: 'site',
    auth: 'site',
    scopes: [SCOPE, 'clone_stores'],
  }),
} as const;

const pageRoutes = {
  list: call('GET', '/page'),
  create: call('POST', '/page'),
  update: call('PUT', '/page/{pageId}'),
  delete: call('DELETE', '/page/{pageId}'),
} as const;

const tileRoutes = {
  list: call('GET', '/tile'),
  get: call('GET', '/tile/{tileId}'),
  create: call('POST', '/tile'),
  update: call('PUT', '/tile/{tileId}'),
  updateAll: call('PUT', '/tile'),
  delete: call('DELETE', '/tile/{tileId}'),
  listShowcase: call('GET', '/tile/showcase'),
  getConfig: call('GET', '/tile/config/{configType}'),
} as const;

const imageRoutes = {
  reserve: call('POST', '/tile/{tileId}/image'),
  get: call('GET', '/image/{imageId}'),
  listBuckets: call('GET', '/image/bucket'),
} as const;

const themeRoutes = {
  list: call('GET', '/themes'),
  create: call('POST', '/themes'),
  update: call('PUT', '/themes/{themeId}'),
  delete: call('DELETE', '/themes/{themeId}'),
  getCurrent: call('GET', '/current_theme'),
  setCurrent: call('PUT', '/current_theme'),
} as const;

const textRoutes = { get: call('GET', '/translation') } as const;

const redirects = '/instant-site/redirects';
const redirect = `${redirects}/{redirectId}` as const;

/** The calls for redirects, which the REST API and the Instant Site's own API both have. */
const redirectCalls = <const U extends Pick<Route, 'under' | 'auth'>>(host: U) =>
  ({
    search: route({ method: 'GET', path: redirects, scopes: [SCOPE], paging: 'offset', ...host }),
    get: route({ method: 'GET', path: redirect, scopes: [SCOPE], ...host }),
    getForPath: route({ method: 'GET', path: `${redirects}/get-for-path`, scopes: [SCOPE], ...host }),
    create: route({ method: 'POST', path: redirects, scopes: [SCOPE], ...host }),
    update: route({ method: 'PUT', path: redirect, scopes: [SCOPE], ...host }),
    delete: route({ method: 'DELETE', path: redirect, scopes: [SCOPE], ...host }),
    deleteMany: route({ method: 'DELETE', path: redirects, scopes: [SCOPE], bodyType: 'json', ...host }),
  }) as const;

/** Redirects with the ordinary store token. */
export const siteRedirectRoutes = redirectCalls({ under: 'store', auth: 'token' });

/** The calls of the Instant Site's own API, below `/api/v1/{storeId}`. */
export const siteRoutes = {
  profile: profileRoutes,
  lifecycle: lifecycleRoutes,
  pages: pageRoutes,
  tiles: tileRoutes,
  images: imageRoutes,
  themes: themeRoutes,
  texts: textRoutes,
  redirects: redirectCalls({ under: 'site', auth: 'site' }),
} as const;

/** The calls on the platform's host, below `/instantsite`. */
export const siteHostRoutes = { host: hostRoutes } as const;
