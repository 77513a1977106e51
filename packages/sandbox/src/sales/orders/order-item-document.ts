import type { OrderItem, Product } from '@ecwid-kit/types';
import { fromMinor, toMinor } from '../../checkout/money/minor-units.ts';
import type { OrderItemDraft } from './order-draft.ts';

export interface OrderItemContext {
  readonly precision: number;
  readonly pricesIncludeTax: boolean;
  /** The catalog's products that the lines name. A line may name none, or one that is gone. */
  readonly products: ReadonlyMap<number, Product>;
  readonly nextItemId: () => Promise<number>;
}

/** Completes the lines of an order. A line that was there before is known by its id, and keeps what is not sent. */
export async function describeItems(
  before: readonly OrderItem[],
  lines: readonly OrderItemDraft[],
  context: OrderItemContext,
): Promise<OrderItem[]> {
  const items: OrderItem[] = [];
  for (const line of lines) {
    const known = before.find((item) => item.id === line.id);
    items.push(describeItem(known?.id ?? (await context.nextItemId()), { ...known, ...line }, context));
  }
  return items;
}

function describeItem(id: number, line: OrderItemDraft, { precision, pricesIncludeTax, products }: OrderItemContext) {
  const product = line.productId === undefined ? undefined : products.get(line.productId);
  const variation = product?.combinations?.find((candidate) => candidate.id === line.combinationId);
  const { price = product?.price ?? 0, quantity = 1, tax = 0 } = line;
  const stock = variation?.quantity === undefined && !variation?.unlimited ? product : variation;
  const taxInPrice = pricesIncludeTax ? tax / Math.max(quantity, 1) : 0;
  const costPrice = variation?.costPrice ?? product?.costPrice;
  const item: Record<string, unknown> = {
    ...(costPrice !== undefined && { costPrice }), // what it cost when it was sold stays: a kept line has its own
    ...line,
    id,
    categoryId: line.categoryId ?? -1,
    price,
    priceWithoutTax: line.priceWithoutTax ?? rounded(price - taxInPrice, precision),
    productPrice: line.productPrice ?? price,
    sku: line.sku ?? variation?.sku ?? product?.sku ?? '',
    quantity,
    shortDescription: line.shortDescription ?? '',
    tax,
    shipping: line.shipping ?? 0,
    quantityInStock: line.quantityInStock ?? stock?.quantity ?? 0,
    name: line.name ?? product?.name ?? '',
    ...translatedName(line, product),
    isShippingRequired: line.isShippingRequired ?? product?.isShippingRequired ?? true,
    ...weightOf(line, variation?.weight ?? product?.weight),
    trackQuantity: line.trackQuantity ?? (stock !== undefined && !stock.unlimited),
    fixedShippingRateOnly: line.fixedShippingRateOnly ?? product?.fixedShippingRateOnly ?? false,
    ...picturesOf(line, product),
    fixedShippingRate: line.fixedShippingRate ?? product?.fixedShippingRate ?? 0,
    digital: line.digital ?? (product?.files?.length ?? 0) > 0,
    productAvailable: product !== undefined,
    couponApplied: line.couponApplied ?? false,
    taxes: line.taxes ?? [],
    dimensions: line.dimensions ?? product?.dimensions ?? { length: 0, width: 0, height: 0 },
    discounts: line.discounts ?? [],
    discountsAllowed: line.discountsAllowed ?? product?.discountsAllowed ?? true,
    taxable: line.taxable ?? product?.tax?.taxable ?? true,
    giftCard: line.giftCard ?? product?.isGiftCard ?? false,
    recurringTaxIds: line.recurringTaxIds ?? [],
    isCustomerSetPrice: line.isCustomerSetPrice ?? false,
    attributes: line.attributes ?? [],
  };
  return item as unknown as OrderItem; // every field above has the contract's type; the drafts are only read-only
}

function translatedName(line: OrderItemDraft, product: Product | undefined) {
  if (line.nameTranslated || !product?.nameTranslated || (line.name ?? product.name) !== product.name) return {};
  return { nameTranslated: product.nameTranslated };
}

function weightOf({ weight }: OrderItemDraft, ofProduct: number | undefined) {
  const known = weight ?? ofProduct;
  return known === undefined ? {} : { weight: known };
}

function picturesOf(line: OrderItemDraft, product: Product | undefined) {
  const { imageUrl = product?.imageUrl } = line;
  const { smallThumbnailUrl = product?.smallThumbnailUrl, hdThumbnailUrl = product?.hdThumbnailUrl } = line;
  return {
    ...(imageUrl && { imageUrl }),
    ...(smallThumbnailUrl && { smallThumbnailUrl }),
    ...(hdThumbnailUrl && { hdThumbnailUrl }),
  };
}

function rounded(amount: number, precision: number): number {
  return fromMinor(toMinor(amount, precision), precision);
}
