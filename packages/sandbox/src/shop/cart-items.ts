import type { Product } from '@ecwid-kit/types';
import type { RecurringCharge, SelectedOption } from '../checkout/index.ts';
import type { Db } from '../storage/database.ts';
import { productsOf } from '../sales/orders/order-stock.ts';
import type { Cart, CartItem } from './cart.ts';
import { allowQuantity, itemStock, othersOfStock, stockKey, variationOf } from './item-stock.ts';
import { pickOptions } from './pick-options.ts';
import { isSameInterval, pickPurchase, purchasesOf } from './recurring-purchase.ts';
import type { CartChange, ItemRefusal, NewItem } from './shop.ts';

/** Puts something into a cart: into the line that holds the same already, where there is one. */
export async function addToCart(db: Db, cart: Cart, wanted: NewItem): Promise<CartChange> {
  const products = await productsOf(db, cart.storeId, [...cart.items, wanted]);
  const product = products.get(wanted.productId);
  if (!product) return refused(cart, 'unknown_product');
  const picked = pickOptions(product, wanted.options ?? [], wanted.combinationId);
  if (picked.status === 'option_required') return { ...refused(cart, 'option_required'), option: picked.option };
  const { options, variation } = picked;
  const purchase = pickPurchase(purchasesOf(product, variation), wanted.recurring);
  if (!purchase) return refused(cart, 'not_recurring');
  const offered = product.nameYourPriceEnabled ? wanted.selectedPrice : undefined;
  const line = {
    productId: product.id,
    ...(variation && { combinationId: variation.id }),
    options,
    ...(offered !== undefined && offered >= 0 && { selectedPrice: offered }),
    ...(purchase !== 'once' && { recurring: intervalOf(purchase) }),
  };
  const same = cart.items.find((item) => isSameLine(item, line));
  const quantity = (same?.quantity ?? 0) + (wanted.quantity ?? 1);
  if (!isQuantity(wanted.quantity ?? 1)) return refused(cart, 'not_a_quantity');
  const others = othersOfStock(cart.items, products, stockKey(product, variation), same?.id);
  const allowed = allowQuantity(itemStock(product, variation), quantity, others);
  if (allowed.status === 'refused') return refused(cart, allowed.reason);
  if (allowed.quantity <= (same?.quantity ?? 0)) return refused(cart, 'out_of_stock');
  const items = same
    ? cart.items.map((item) => (item === same ? { ...item, quantity: allowed.quantity } : item))
    : [...cart.items, { id: nextItemId(cart), ...line, quantity: allowed.quantity }];
  return allowed.status === 'limited'
    ? { status: 'limited', cart: { ...cart, items }, quantity: allowed.quantity }
    : { status: 'done', cart: { ...cart, items } };
}

/** Changes how many of a line there are. None takes it out. */
export async function setItemQuantity(db: Db, cart: Cart, itemId: number, quantity: number): Promise<CartChange> {
  const item = cart.items.find((each) => each.id === itemId);
  if (!item) return refused(cart, 'unknown_item');
  if (quantity === 0) return { status: 'done', cart: withoutItem(cart, itemId) };
  const products = await productsOf(db, cart.storeId, cart.items);
  const product = products.get(item.productId);
  if (!product) return refused(withoutItem(cart, itemId), 'unknown_product');
  const variation = variationOf(product, item.combinationId);
  const others = othersOfStock(cart.items, products, stockKey(product, variation), itemId);
  const allowed = allowQuantity(itemStock(product, variation), quantity, others);
  if (allowed.status === 'refused') return refused(cart, allowed.reason);
  const items = cart.items.map((each) => (each === item ? { ...each, quantity: allowed.quantity } : each));
  return allowed.status === 'limited'
    ? { status: 'limited', cart: { ...cart, items }, quantity: allowed.quantity }
    : { status: 'done', cart: { ...cart, items } };
}

export function withoutItem(cart: Cart, itemId: number): Cart {
  return { ...cart, items: cart.items.filter((item) => item.id !== itemId) };
}

/** The lines of a cart whose stock no longer has what they ask for. */
export function linesWithoutStock(cart: Cart, products: ReadonlyMap<number, Product>): CartItem[] {
  return cart.items.filter((item) => {
    const product = products.get(item.productId);
    if (!product) return true;
    const variation = variationOf(product, item.combinationId);
    const others = othersOfStock(cart.items, products, stockKey(product, variation), item.id);
    return allowQuantity(itemStock(product, variation), item.quantity, others).status !== 'ok';
  });
}

const refused = (cart: Cart, reason: ItemRefusal) => ({ status: 'refused', cart, reason }) as const;
const intervalOf = ({ recurringInterval, recurringIntervalCount }: RecurringCharge) => ({
  recurringInterval,
  recurringIntervalCount,
});
const isQuantity = (value: number) => Number.isSafeInteger(value) && value >= 1;
const nextItemId = ({ items }: Cart) => Math.max(0, ...items.map((item) => item.id)) + 1;

type LineIdentity = Omit<CartItem, 'id' | 'quantity'>;

function isSameLine(one: LineIdentity, other: LineIdentity): boolean {
  return (
    one.productId === other.productId &&
    one.combinationId === other.combinationId &&
    one.selectedPrice === other.selectedPrice &&
    isSameInterval(one.recurring, other.recurring) &&
    sortedOptions(one.options) === sortedOptions(other.options)
  );
}

function sortedOptions(options: readonly SelectedOption[]): string {
  return JSON.stringify(options.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}
