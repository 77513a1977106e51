import type { Product, Variation } from '@ecwid-kit/types';
import {
  availableQuantity,
  canBuy,
  currencyPrecision,
  priceLine,
  type CartLine,
  type CheckoutSettings,
  type RecurringCharge,
} from '../checkout/index.ts';
import type { CartItem } from './cart.ts';
import { itemStock, variationOf } from './item-stock.ts';
import { atOneTimePrice, isSameInterval, purchasesOf } from './recurring-purchase.ts';

/** A line of a cart with its product looked up and its price worked out. */
export interface ResolvedLine {
  readonly item: CartItem;
  readonly product: Product;
  readonly variation?: Variation;
  readonly line: CartLine;
}

/** Prices the lines of a cart. Those whose product is gone or not sold are missing. */
export function resolveLines(
  items: readonly CartItem[],
  products: ReadonlyMap<number, Product>,
  settings: CheckoutSettings,
): ResolvedLine[] {
  return items.flatMap((item) => {
    const product = products.get(item.productId);
    if (!product?.enabled) return [];
    const variation = variationOf(product, item.combinationId);
    const line = cartLine(item, product, variation, settings);
    return [{ item, product, ...(variation && { variation }), line }];
  });
}

function cartLine(
  item: CartItem,
  product: Product,
  variation: Variation | undefined,
  settings: CheckoutSettings,
): CartLine {
  const sold = item.recurring ? { product, variation } : atOneTimePrice(product, variation);
  const priced = priceLine({
    product: sold.product,
    ...(sold.variation && { variation: sold.variation }),
    selectedOptions: optionsWithPrice(item, variation),
    quantity: item.quantity,
    currencyPrecision: currencyPrecision(settings),
  });
  const price = item.selectedPrice ?? priced.unitPrice;
  const recurring = recurringCharge(item, { product, variation, price });
  const unitPrice = recurring?.subscriptionPriceWithSignUpFee ?? price;
  const chosen = priceLine({ product, selectedOptions: item.options, quantity: item.quantity }).selectedOptions;
  const stock = itemStock(product, variation);
  const left = availableQuantity(stock);
  const decision = canBuy(stock, item.quantity);
  const weight = variation?.weight ?? product.weight;
  const { dimensions, shipping, tax } = product as Pick<CartLine, 'dimensions' | 'shipping' | 'tax'>; // undefined reads like absent
  return {
    id: item.id,
    productId: product.id,
    ...(variation && { combinationId: variation.id }),
    categoryIds: product.categoryIds ?? [],
    ...(product.attributes && { attributes: product.attributes }),
    // The platform tells from which category the shopper came; carts here remember the product's own.
    categoryId: product.defaultCategoryId || -1,
    sku: variation?.sku ?? product.sku ?? '',
    name: product.name,
    unitPrice,
    productPrice: priced.productPrice,
    quantity: item.quantity,
    ...(weight !== undefined && { weight }),
    ...(dimensions && { dimensions }),
    isShippingRequired: product.isShippingRequired ?? true,
    ...(shipping && { shipping }),
    ...(product.fixedShippingRateOnly !== undefined && { fixedShippingRateOnly: product.fixedShippingRateOnly }),
    ...(product.fixedShippingRate !== undefined && { fixedShippingRate: product.fixedShippingRate }),
    ...(tax && { tax }),
    discountsAllowed: product.discountsAllowed ?? true,
    ...(chosen.length > 0 && { selectedOptions: chosen }),
    ...(left !== undefined && { quantityInStock: left }),
    ...(decision.status === 'ok' && decision.isPreorder && { isPreorder: true }),
    digital: (product.files ?? []).length > 0,
    ...(recurring && { recurringChargeSettings: recurring }),
  };
}

interface Priced {
  readonly product: Product;
  readonly variation: Variation | undefined;
  readonly price: number;
}

/** The subscription that a line begins. The first order costs the sign-up fee on top. */
function recurringCharge({ recurring }: CartItem, { product, variation, price }: Priced): RecurringCharge | undefined {
  if (!recurring) return undefined;
  const known = purchasesOf(product, variation).recurring.find((charge) => isSameInterval(charge, recurring));
  const signUpFee = known?.signUpFee ?? 0;
  // Prices have at most the currency's decimals, three at most in any currency.
  const first = Math.round(Math.max(0, price + signUpFee) * 1000) / 1000;
  return { ...recurring, signUpFee, subscriptionPriceWithSignUpFee: first };
}

/** A variation with a price of its own has its options in it. */
function optionsWithPrice({ options }: CartItem, variation: Variation | undefined) {
  if (variation?.price === undefined) return options;
  const inside = new Set((variation.options ?? []).map(({ name }) => name));
  return options.filter(({ name }) => !inside.has(name));
}
