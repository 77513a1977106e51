import type { Product } from '@ecwid-kit/types';

/** What a shopper may not see of a product. */
const PRIVATE_FIELDS = ['costPrice', 'warningLimit', 'externalReferenceId', 'files'] as const;

/** A product as a public token sees it. */
export function publicProduct(product: Product): Product {
  const visible = { ...product };
  for (const field of PRIVATE_FIELDS) delete visible[field];
  visible.categories = product.categories?.filter((category) => category.enabled !== false);
  visible.combinations = product.combinations?.map(
    ({ costPrice: _cost, warningLimit: _limit, ...variation }) => variation,
  );
  return visible;
}
