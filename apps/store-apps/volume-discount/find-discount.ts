import type { CallbackCart, CallbackItem, CartDiscount } from '@ecwid-kit/types';
import type { Settings, Tier } from './settings.ts';

/** The discounts of a cart: none, or that of the highest step it reaches. */
export function findDiscounts(cart: CallbackCart, settings: Settings): CartDiscount[] {
  if (!settings.enabled || !isMember(cart, settings)) return [];
  const items = countedItems(cart, settings);
  const worth = cents(items.reduce((sum, item) => sum + priceOf(item) * item.amount, 0));
  const reached = settings.basis === 'SUBTOTAL' ? worth : items.reduce((sum, item) => sum + item.amount, 0);
  const tier = highestTier(settings.tiers, reached);
  const value = tier && boundedValue(tier, settings, worth);
  if (value === undefined || value <= 0) return [];
  const productIds = [...new Set(items.flatMap(({ productId }) => productId ?? []))];
  return [
    {
      value,
      type: settings.type,
      description: settings.description,
      ...(settings.productIds.length > 0 && { appliesToProducts: productIds }),
    },
  ];
}

/** A guest is in no group. */
function isMember({ customerGroupId }: CallbackCart, { customerGroupIds }: Settings): boolean {
  if (customerGroupIds.length === 0) return true;
  return customerGroupId !== null && customerGroupId !== undefined && customerGroupIds.includes(customerGroupId);
}

function countedItems({ items }: CallbackCart, { productIds }: Settings): readonly CallbackItem[] {
  if (productIds.length === 0) return items;
  return items.filter(({ productId }) => typeof productId === 'number' && productIds.includes(productId));
}

/** The last step that is reached, whatever order they are written in; of two at the same height, the better. */
function highestTier(tiers: readonly Tier[], reached: number): Tier | undefined {
  return tiers
    .filter(({ from }) => reached >= from)
    .toSorted((left, right) => left.from - right.from || left.value - right.value)
    .at(-1);
}

/** No discount is worth more than what it is given on. */
function boundedValue({ value }: Tier, { type }: Settings, worth: number): number {
  return cents(type === 'PERCENT' ? Math.min(value, 100) : Math.min(value, worth));
}

const priceOf = ({ price, productPrice }: CallbackItem) => Math.max(0, price ?? productPrice ?? 0);

const cents = (amount: number) => Math.round((amount + Number.EPSILON) * 100) / 100;
