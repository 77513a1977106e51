import { route } from '../contract/route.ts';

const list = '/products/{productId}/files';
const one = `${list}/{fileId}` as const;

/** The calls for the files that a product is bought for. */
export const productFileRoutes = {
  upload: route({ method: 'POST', path: list, scopes: ['create_catalog'], bodyType: 'binary', fileKind: 'file' }),
  download: route({ method: 'GET', path: one, scopes: ['read_catalog'], answerType: 'file' }),
  update: route({ method: 'PUT', path: one, scopes: ['update_catalog'] }),
  delete: route({ method: 'DELETE', path: one, scopes: ['update_catalog'] }),
  deleteAll: route({ method: 'DELETE', path: list, scopes: ['update_catalog'] }),
} as const;
