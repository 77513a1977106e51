import { ORIGIN_MARK } from '../platform/origin.ts';

/** Where a store's storefront begins. Holds the mark of the sandbox's address. */
export function storefrontUrl(storeId: number): string {
  return `${ORIGIN_MARK}/shop/${storeId}`;
}

/** `tea-tin`: what of a name can stand in an address. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return slug || 'item';
}

/** `https://…/products/tea-tin-500000001` */
export function productUrl(storeId: number, slug: string): string {
  return `${storefrontUrl(storeId)}/products/${slug}`;
}

/** `https://…/tea-100000001` */
export function categoryUrl(storeId: number, slug: string): string {
  return `${storefrontUrl(storeId)}/${slug}`;
}
