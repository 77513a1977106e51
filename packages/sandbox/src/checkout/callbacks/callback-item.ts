import type { Product } from '@ecwid-kit/types';
import { needsShipping, type CartLine, type OrderedOption } from '../lines/cart-line.ts';

/**
 * A line of a callback: the product's whole record with the line's own facts over it. `amount` is what was ordered;
 * `quantity` is the stock left, and absent when that is unlimited.
 */
export function callbackItem(line: CartLine, product: Product | undefined): Record<string, unknown> {
  const { quantity: stockOfRecord, ...record } = product ?? {};
  const stock = line.quantityInStock ?? (product?.unlimited ? undefined : stockOfRecord);
  const { length = 0, width = 0, height = 0 } = line.dimensions ?? {};
  return {
    ...ABSENT_IN_RECORD,
    ...record,
    productId: line.productId,
    ...(line.combinationId === undefined ? {} : { combinationId: line.combinationId }),
    name: line.name,
    sku: line.sku,
    price: line.unitPrice,
    productPrice: line.productPrice ?? line.unitPrice,
    weight: line.weight ?? 0,
    amount: line.quantity,
    ...(stock === undefined ? {} : { quantity: stock }),
    unlimited: stock === undefined,
    inStock: stock === undefined || stock > 0,
    categoryId: line.categoryId ?? -1,
    categoryIds: line.categoryIds ?? product?.categoryIds ?? [],
    selectedOptions: line.selectedOptions?.length ? line.selectedOptions.map(callbackOption) : null,
    isShippingRequired: needsShipping(line),
    dimensions: { length, width, height },
    fixedShippingRateOnly: line.fixedShippingRateOnly ?? false,
    fixedShippingRate: line.fixedShippingRate ?? 0,
    discountsAllowed: line.discountsAllowed ?? true,
  };
}

/** Fields of the product that callbacks send as null where the record has none. */
const ABSENT_IN_RECORD = {
  warningLimit: null,
  productClassId: null,
  wholesalePrices: null,
  compareToPrice: null,
  url: null,
  defaultCategoryId: null,
  seoTitle: null,
  seoDescription: null,
  externalReferenceId: null,
  imageUrl: null,
  thumbnailUrl: null,
  smallThumbnailUrl: null,
  hdThumbnailUrl: null,
  originalImageUrl: null,
  options: [],
  attributes: [],
  combinations: [],
  categories: [],
  galleryImages: [],
} as const;

function callbackOption(option: OrderedOption): Record<string, unknown> {
  return {
    name: option.name,
    nameTranslated: null,
    type: option.type,
    value: option.value ?? null,
    valueTranslated: null,
    valuesArray: option.valuesArray ?? null,
    valuesArrayTranslated: null,
    files: null,
    selections: option.selections ?? null,
  };
}
