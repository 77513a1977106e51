import { route } from '../contract/route.ts';

const option = '/orders/{orderId}/items/{itemId}/options/{optionName}';
const files = `${option}/files` as const;

/** The calls for files that customers attach to what they order. Known from the vendor's own client. */
export const orderItemFileRoutes = {
  upload: route({ method: 'POST', path: option, scopes: ['update_orders'], bodyType: 'binary', fileKind: 'file' }),
  delete: route({ method: 'DELETE', path: `${files}/{fileId}`, scopes: ['update_orders'] }),
  deleteAll: route({ method: 'DELETE', path: files, scopes: ['update_orders'] }),
} as const;
