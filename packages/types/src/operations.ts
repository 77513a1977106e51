import { productOperations } from './products/product-operations.ts';

/** Every REST call, with its schemas. Clients, servers, the CLI and `openapi.json` are made from this one table. */
export const operations = {
  products: productOperations,
} as const;

export type Operations = typeof operations;
