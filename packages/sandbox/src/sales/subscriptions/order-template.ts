import type { Order, OrderItem, SubscriptionOrderTemplate } from '@ecwid-kit/types';
import { calculateOrder, type CheckoutInput, type ShippingChoice } from '../../checkout/index.ts';
import { plus, decimal, toNumber } from '../../checkout/money/decimal.ts';
import type { Db } from '../../storage/database.ts';
import { readProfile } from '../../stores/store-profile.ts';
import { draftLines } from '../orders/draft-lines.ts';
import { productsOf } from '../orders/order-stock.ts';

/**
 * The order that a line of an order begins, to be charged again and again: the line alone, without its sign-up fee, at
 * the price and with the shipping of the first time. Coupons and promotions are for the first order only: assumed, the
 * reference shows a template and says nothing of discounts.
 */
export async function orderTemplate(
  db: Db,
  storeId: number,
  order: Order,
  line: OrderItem,
): Promise<SubscriptionOrderTemplate> {
  const item = withoutSignUpFee(line);
  const settings = await readProfile(db, storeId);
  const lines = draftLines([item], await productsOf(db, storeId, [item]));
  const { order: calculated } = calculateOrder({
    settings,
    lines,
    nowSeconds: order.createTimestamp ?? 0,
    customer: taxFactsOf(order),
    ...(item.isShippingRequired !== false && shippingOf(order)),
    ...addressesOf(order),
  });
  const {
    weight: _weight,
    items: [priced],
    ...amounts
  } = calculated;
  const { recurringChargeSettings: _charge, ...pricedItem } = priced ?? {};
  const template = {
    id: order.id,
    ...amounts,
    email: order.email,
    additionalInfo: order.additionalInfo ?? {},
    orderComments: order.orderComments ?? '',
    ...present(order, [
      'paymentMethod',
      'paymentModule',
      'lang',
      'ipAddress',
      'refererUrl',
      'customerTaxId',
      'customerTaxIdValid',
      'customerId',
      'customerGroupId',
      'customerGroup',
      'b2b_b2c',
      'acceptMarketing',
      'billingPerson',
      'shippingPerson',
    ]),
    items: [{ ...item, ...pricedItem, id: line.id }],
  };
  return template as unknown as SubscriptionOrderTemplate; // the calculation's lists are read-only, otherwise it is the contract's
}

function withoutSignUpFee({ couponAmount: _coupon, ...line }: OrderItem): OrderItem {
  const { recurringInterval, recurringIntervalCount, signUpFee = 0 } = line.recurringChargeSettings ?? {};
  return {
    ...line,
    price: toNumber(plus(decimal(line.price ?? 0), decimal(-signUpFee))),
    recurringChargeSettings: {
      ...(recurringInterval && { recurringInterval }),
      ...(recurringIntervalCount !== undefined && { recurringIntervalCount }),
    },
  };
}

function shippingOf({ shippingOption: option }: Order): Pick<CheckoutInput, 'shippingOption'> {
  if (option?.shippingRate === undefined) return {};
  const choice = {
    ...option,
    shippingMethodId: option.shippingMethodId ?? '',
    shippingMethodName: option.shippingMethodName ?? '',
    isPickup: option.isPickup ?? false,
    fulfillmentType: option.fulfillmentType ?? 'SHIPPING',
  };
  const { discountedShippingRate: _rate, discount: _discount, ...usual } = choice;
  return { shippingOption: usual as unknown as ShippingChoice }; // the same fields; undefined reads like absent
}

function taxFactsOf({ customerTaxExempt, customerTaxId, customerTaxIdValid }: Order) {
  return {
    taxExempt: customerTaxExempt ?? false,
    ...(customerTaxId && { taxId: customerTaxId, taxIdValid: customerTaxIdValid ?? false }),
  };
}

function addressesOf({ billingPerson, shippingPerson }: Order) {
  const addresses = { ...(billingPerson && { billingPerson }), ...(shippingPerson && { shippingPerson }) };
  return addresses as Pick<CheckoutInput, 'billingPerson' | 'shippingPerson'>; // undefined fields read like absent
}

function present<K extends keyof Order>(order: Order, names: readonly K[]): Partial<Pick<Order, K>> {
  const entries = names.flatMap((name) => (order[name] === undefined ? [] : [[name, order[name]] as const]));
  return Object.fromEntries(entries) as Partial<Pick<Order, K>>; // the entries are these
}
