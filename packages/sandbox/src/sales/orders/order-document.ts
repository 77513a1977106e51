import { formatMoment, type Order, type Person } from '@ecwid-kit/types';
import { productOf } from '../../checkout/money/decimal.ts';
import { fromMinor, toMinor } from '../../checkout/money/minor-units.ts';
import { currencyPrecision } from '../../checkout/store-settings.ts';
import type { StoreProfileView } from '../../stores/store-profile.ts';
import { describePerson } from '../describe-person.ts';
import type { OrderDraft } from './order-draft.ts';

/** What the platform gives an order. */
export interface OrderIdentity {
  readonly internalId: number;
  /** Public id without prefix and suffix. */
  readonly publicUid: string;
  /** Public id as the merchant shows it. */
  readonly id: string;
  readonly referenceTransactionId: string;
  readonly ticket: number;
}

export interface OrderContext {
  readonly profile: StoreProfileView;
  readonly nowSeconds: number;
}

/** What a new order has until it is told otherwise: the fields of the documented sample. */
export function emptyOrder({ id, internalId, ...identity }: OrderIdentity, createdSeconds: number): Order {
  return {
    id,
    internalId,
    refundedAmount: 0,
    subtotal: 0,
    total: 0,
    giftCardRedemption: 0,
    giftCardDoubleSpending: false,
    email: '',
    tax: 0,
    customerTaxExempt: false,
    customerTaxId: '',
    customerTaxIdValid: false,
    b2b_b2c: 'b2c',
    reversedTaxApplied: false,
    customerRequestedInvoice: false,
    customerFiscalCode: '',
    electronicInvoicePecEmail: '',
    electronicInvoiceSdiCode: '',
    couponDiscount: 0,
    paymentStatus: 'INCOMPLETE',
    fulfillmentStatus: 'AWAITING_PROCESSING',
    orderNumber: internalId,
    vendorOrderNumber: id,
    ...identity,
    orderComments: '',
    volumeDiscount: 0,
    membershipBasedDiscount: 0,
    totalAndMembershipBasedDiscount: 0,
    customDiscount: [],
    customSurcharges: [],
    discount: 0,
    createDate: formatMoment(createdSeconds),
    createTimestamp: createdSeconds,
    items: [],
    refunds: [],
    predictedPackage: [],
    shippingLabelAvailableForShipment: false,
    shipments: [],
    additionalInfo: {},
    paymentParams: {},
    extraFields: {},
    hidden: false,
    taxesOnShipping: [],
    disableAllCustomerNotifications: false,
    externalFulfillment: false,
    utmDataSets: [],
    invoices: [],
    loyalty: { customerEnabled: false, earned: 0, balance: 0 },
  };
}

/**
 * Applies a change, lines aside: what is sent replaces what is there, whole arrays included; objects are merged.
 * Amounts are taken as they are sent; the few that follow from others follow.
 */
export async function changeOrder(order: Order, patch: OrderDraft, context: OrderContext): Promise<Order> {
  // Lines are completed apart; the dates are the platform's.
  const { items: _items, cartId: _cartId, createDate: _createDate, createTimestamp: _created, ...fields } = patch;
  const changed: Order = { ...order };
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const before = changed[key as keyof Order];
    Object.assign(changed, { [key]: isPlainObject(value) && isPlainObject(before) ? { ...before, ...value } : value });
  }
  for (const key of ['billingPerson', 'shippingPerson'] as const) {
    const person = changed[key];
    if (patch[key] && person) changed[key] = await describePerson(withoutStaleNames(person, patch[key]));
  }
  if (patch.shippingOption) normalizeShippingOption(changed);
  // Clients read one object; of a list, the way the reference has it, the last campaign is the one that led to the order.
  if (Array.isArray(changed.utmData)) changed.utmData = changed.utmData.at(-1);
  if (changed.paymentStatus === 'PAID') delete changed.paymentMessage;
  Object.assign(changed, refundsOf(changed, order, context));
  return { ...changed, ...amountsOf(changed, patch, context), ...updatedAt(context.nowSeconds) };
}

function updatedAt(seconds: number): Partial<Order> {
  return { updateDate: formatMoment(seconds), updateTimestamp: seconds };
}

/** Amounts that follow from others, unless they are sent too. */
function amountsOf(order: Order, patch: OrderDraft, { profile }: OrderContext): Partial<Order> {
  const precision = currencyPrecision(profile);
  const minor = (amount: number | undefined) => toMinor(amount ?? 0, precision);
  const pricesIncludeTax = order.pricesIncludeTax ?? profile.taxSettings?.pricesIncludeTax ?? false;
  const net = minor(order.total) - minor(order.tax);
  const netSubtotal = minor(order.subtotal) - (pricesIncludeTax ? minor(order.tax) : 0);
  return {
    pricesIncludeTax,
    totalWithoutTax: patch.totalWithoutTax ?? fromMinor(net, precision),
    subtotalWithoutTax: patch.subtotalWithoutTax ?? fromMinor(netSubtotal, precision),
    totalBeforeGiftCardRedemption:
      patch.totalBeforeGiftCardRedemption ?? fromMinor(minor(order.total) + minor(order.giftCardRedemption), precision),
    usdTotal: productOf(order.total, profile.formatsAndUnits?.currencyRate ?? 0),
  };
}

/** An order that is marked as refunded has all of its money given back: assumed, with the API as the source. */
function refundsOf(order: Order, before: Order, { profile, nowSeconds }: OrderContext): Partial<Order> {
  if (order.paymentStatus !== 'REFUNDED' || before.paymentStatus === 'REFUNDED') return {};
  const precision = currencyPrecision(profile);
  const rest = fromMinor(toMinor(order.total, precision) - toMinor(order.refundedAmount ?? 0, precision), precision);
  if (rest <= 0) return {};
  return {
    refundedAmount: order.total,
    refunds: [...(order.refunds ?? []), { date: formatMoment(nowSeconds), source: 'API', reason: '', amount: rest }],
  };
}

/** A new code must not keep the old code's name. */
function withoutStaleNames(person: Person, sent: Readonly<Partial<Person>>): Person {
  const fresh = { ...person };
  if (sent.countryCode !== undefined && sent.countryName === undefined) delete fresh.countryName;
  const movedState = sent.stateOrProvinceCode !== undefined || sent.countryCode !== undefined;
  if (movedState && sent.stateOrProvinceName === undefined) delete fresh.stateOrProvinceName;
  if (sent.name !== undefined && sent.firstName === undefined && sent.lastName === undefined) {
    delete fresh.firstName;
    delete fresh.lastName;
  }
  return fresh;
}

/** Two spellings are taken, and days as a number; what is kept is the spelling of orders, and text as in the samples. */
function normalizeShippingOption(order: Order): void {
  const { fulfilmentType, estimatedTransitTime: days, ...option } = order.shippingOption ?? {};
  order.shippingOption = {
    ...option,
    ...(days !== undefined && { estimatedTransitTime: String(days) }),
    ...(fulfilmentType && { fulfillmentType: fulfilmentType }),
  };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
