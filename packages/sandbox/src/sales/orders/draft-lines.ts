import type { OrderCalculation, Product } from '@ecwid-kit/types';
import type { CartLine } from '../../checkout/index.ts';

type DraftItem = NonNullable<OrderCalculation['items']>[number];

/** The lines of a draft, numbered from 1. What is sent wins over what the catalog says; a product need not exist. */
export function draftLines(items: readonly DraftItem[], products: ReadonlyMap<number, Product>): CartLine[] {
  return items.map((item, index) => draftLine(item, index + 1, products.get(item.productId ?? 0)));
}

function draftLine(item: DraftItem, number: number, product: Product | undefined): CartLine {
  const variation = product?.combinations?.find(({ id }) => id === item.combinationId);
  const unitPrice = item.price ?? variation?.price ?? product?.price ?? 0;
  const line = {
    id: item.id ?? number,
    productId: item.productId ?? 0,
    combinationId: item.combinationId,
    categoryIds: product?.categoryIds,
    attributes: product?.attributes,
    categoryId: item.categoryId ?? -1,
    sku: item.sku ?? variation?.sku ?? product?.sku ?? '',
    name: item.name ?? product?.name ?? '',
    unitPrice,
    productPrice: item.productPrice ?? product?.price ?? unitPrice,
    quantity: item.quantity ?? 1,
    weight: item.weight ?? variation?.weight ?? product?.weight,
    dimensions: item.dimensions ?? product?.dimensions,
    isShippingRequired: item.isShippingRequired ?? product?.isShippingRequired ?? true,
    shipping: product?.shipping,
    fixedShippingRateOnly: item.fixedShippingRateOnly ?? product?.fixedShippingRateOnly,
    fixedShippingRate: item.fixedShippingRate ?? product?.fixedShippingRate,
    tax: item.taxable === false ? { taxable: false } : product?.tax,
    discountsAllowed: item.discountsAllowed ?? product?.discountsAllowed,
    selectedOptions: item.selectedOptions,
    isPreorder: item.isPreorder,
    recurringChargeSettings: item.recurringChargeSettings,
    digital: item.digital,
  };
  const known = Object.entries(line).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as unknown as CartLine; // the same fields; those the wire may leave undefined are gone
}
