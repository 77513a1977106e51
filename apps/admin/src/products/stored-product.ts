import type { Product, Variation } from '@ecwid-kit/types';
import type { StoredProduct } from './product-form.tsx';
import type { VariationRow } from './variation-table.tsx';

const text = (value: number | null | undefined): string => (value === undefined || value === null ? '' : String(value));

/** An amount with its cents, where it has no finer ones. */
function amount(value: number | null | undefined): string {
  if (value === undefined || value === null) return '';
  const cents = value.toFixed(2);
  return Number(cents) === value ? cents : String(value);
}

/** A product as its form shows it. */
export function storedProduct(product: Product): StoredProduct {
  return {
    name: product.name,
    description: product.description ?? '',
    price: amount(product.price ?? 0),
    compareToPrice: amount(product.compareToPrice),
    sku: product.sku ?? '',
    weight: text(product.weight),
    unlimited: product.unlimited ?? product.quantity === undefined,
    quantity: text(product.quantity),
    enabled: product.enabled,
    categoryIds: product.categoryIds ?? [],
  };
}

export const NEW_PRODUCT: StoredProduct = {
  name: '',
  description: '',
  price: '',
  compareToPrice: '',
  sku: '',
  weight: '',
  unlimited: true,
  quantity: '',
  enabled: true,
  categoryIds: [],
};

/** A variation as the table shows it. Without a price of its own it has the product's. */
export function variationRow(variation: Variation, product: Product): VariationRow {
  return {
    id: variation.id,
    label: (variation.options ?? []).map(({ value }) => value).join(', ') || `Variation ${variation.id}`,
    sku: variation.sku ?? '',
    price: amount(variation.price ?? variation.defaultDisplayedPrice ?? product.price),
    quantity: text(variation.quantity),
  };
}
