import { controlRoute } from './control-route.ts';

/** The sandbox's own API, without schemas. Paths are relative to `/_sandbox`. */
export const controlRoutes = {
  sandbox: {
    info: controlRoute('GET', '/info', 'anyone'),
    getClock: controlRoute('GET', '/clock', 'user'),
    moveClock: controlRoute('POST', '/clock', 'operator'),
    getSettings: controlRoute('GET', '/settings', 'user'),
    updateSettings: controlRoute('PUT', '/settings', 'operator'),
  },
  sessions: {
    create: controlRoute('POST', '/sessions', 'anyone'),
    demo: controlRoute('POST', '/sessions/demo', 'anyone'),
    current: controlRoute('GET', '/sessions/current', 'user'),
    end: controlRoute('DELETE', '/sessions/current', 'user'),
  },
  users: {
    register: controlRoute('POST', '/users', 'anyone'),
  },
  stores: {
    list: controlRoute('GET', '/stores', 'user'),
    create: controlRoute('POST', '/stores', 'user'),
    get: controlRoute('GET', '/stores/{storeId}', 'member'),
    reset: controlRoute('POST', '/stores/{storeId}/reset', 'operator'),
    getState: controlRoute('GET', '/stores/{storeId}/state', 'operator'),
    updateState: controlRoute('PUT', '/stores/{storeId}/state', 'operator'),
    explainOrder: controlRoute('GET', '/stores/{storeId}/orders/{orderId}/explanation', 'member'),
    addReview: controlRoute('POST', '/stores/{storeId}/reviews', 'member'),
  },
  market: {
    list: controlRoute('GET', '/stores/{storeId}/market', 'member'),
    get: controlRoute('GET', '/stores/{storeId}/market/{clientId}', 'member'),
  },
  installations: {
    list: controlRoute('GET', '/stores/{storeId}/installations', 'member'),
    install: controlRoute('POST', '/stores/{storeId}/installations', 'manager'),
    uninstall: controlRoute('DELETE', '/stores/{storeId}/installations/{clientId}', 'manager'),
    open: controlRoute('POST', '/stores/{storeId}/installations/{clientId}/open', 'member'),
  },
  developerApps: {
    list: controlRoute('GET', '/stores/{storeId}/developer-apps', 'manager'),
    create: controlRoute('POST', '/stores/{storeId}/developer-apps', 'manager'),
    get: controlRoute('GET', '/stores/{storeId}/developer-apps/{clientId}', 'manager'),
    reveal: controlRoute('POST', '/stores/{storeId}/developer-apps/{clientId}/reveal', 'manager'),
    requestUpdate: controlRoute('POST', '/stores/{storeId}/developer-apps/{clientId}/update-requests', 'manager'),
  },
  updateRequests: {
    list: controlRoute('GET', '/update-requests', 'operator'),
    approve: controlRoute('POST', '/update-requests/{requestId}/approve', 'operator'),
    decline: controlRoute('POST', '/update-requests/{requestId}/decline', 'operator'),
  },
  apps: {
    list: controlRoute('GET', '/apps', 'operator'),
    get: controlRoute('GET', '/apps/{clientId}', 'operator'),
    register: controlRoute('PUT', '/apps/{clientId}', 'operator'),
    remove: controlRoute('DELETE', '/apps/{clientId}', 'operator'),
  },
  traffic: {
    list: controlRoute('GET', '/stores/{storeId}/traffic', 'manager'),
    get: controlRoute('GET', '/stores/{storeId}/traffic/{exchangeId}', 'manager'),
    trace: controlRoute('GET', '/stores/{storeId}/traces/{traceId}', 'manager'),
  },
  deliveries: {
    list: controlRoute('GET', '/stores/{storeId}/deliveries', 'manager', 'offset'),
    get: controlRoute('GET', '/stores/{storeId}/deliveries/{deliveryId}', 'manager'),
    resend: controlRoute('POST', '/stores/{storeId}/deliveries/{deliveryId}/resend', 'manager'),
    trigger: controlRoute('POST', '/stores/{storeId}/deliveries', 'operator'),
    unblock: controlRoute('POST', '/stores/{storeId}/installations/{clientId}/unblock', 'operator'),
  },
  charges: {
    list: controlRoute('GET', '/stores/{storeId}/charges', 'operator', 'offset'),
  },
  mails: {
    list: controlRoute('GET', '/mails', 'operator', 'offset'),
  },
  faults: {
    list: controlRoute('GET', '/faults', 'operator'),
    create: controlRoute('POST', '/faults', 'operator'),
    delete: controlRoute('DELETE', '/faults/{faultId}', 'operator'),
    clear: controlRoute('DELETE', '/faults', 'operator'),
  },
} as const;
