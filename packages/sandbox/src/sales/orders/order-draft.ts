import type { CalculatedOrder, Order } from '@ecwid-kit/types';

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** What the platform gives an order itself. */
type Given =
  | 'id'
  | 'internalId'
  | 'orderNumber'
  | 'vendorOrderNumber'
  | 'publicUid'
  | 'referenceTransactionId'
  | 'items';

/** A line that is not stored yet: it may have no id, and a product need not exist. */
export type OrderItemDraft = DeepReadonly<NonNullable<CalculatedOrder['items']>[number]>;

/** An order that is not stored yet: what `POST /orders` brings, or what the checkout has worked out. */
export type OrderDraft = {
  readonly [Key in Exclude<keyof Order, Given>]?: DeepReadonly<Order[Key]> | undefined;
} & {
  readonly items?: readonly OrderItemDraft[] | undefined;
  /** The cart it was, UUID. Made up when absent. */
  readonly cartId?: string;
};
