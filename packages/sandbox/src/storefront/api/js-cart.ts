import type { Quote, QuoteLine } from '../../shop/index.ts';
import { plainText } from '../html/sanitise.ts';
import { withOrigin } from '../../platform/origin.ts';

/** The `cart` of the storefront's JavaScript API. `id`, the future order's, is only known once one is stored. */
export function jsCart({ cart, lines, order }: Quote): Record<string, unknown> {
  return {
    cartId: cart.cartId,
    ...(cart.order && { orderId: cart.order.internalId }),
    items: lines.map(jsItem),
    productsQuantity: lines.reduce((count, { quantity }) => count + quantity, 0),
    weight: order.weight,
    ...(order.discountCoupon && { couponName: order.discountCoupon.name }),
    ...(order.shippingOption && { shippingMethod: order.shippingOption.shippingMethodName }),
    ...(cart.shippingPerson && { shippingPerson: cart.shippingPerson }),
    ...(cart.email && { customerEmail: cart.email }),
    subtotal: order.subtotal,
    total: order.total,
    tax: order.tax,
    isPricesIncludeTax: order.pricesIncludeTax,
  };
}

function jsItem({ product, variation, quantity, unitPrice, item, imageUrl }: QuoteLine) {
  return {
    quantity,
    product: {
      id: product.id,
      sku: item.sku,
      name: product.name,
      price: unitPrice,
      weight: item.weight ?? 0,
      shortDescription: plainText(product.description, 120),
      url: withOrigin(product.url ?? '', ''),
      ...(variation && { variation: variation.id }),
      isCustomerSetPrice: product.nameYourPriceEnabled ?? false,
      ...(item.recurringChargeSettings && { recurringChargeSettings: item.recurringChargeSettings }),
      ...(imageUrl && { mediaItem: { image400pxUrl: withOrigin(imageUrl, '') } }),
    },
    options: Object.fromEntries((item.selectedOptions ?? []).map(({ name, value }) => [name, value ?? ''])),
  };
}

/** The answer of `Cart.calculateTotal`. */
export function jsTotals(quote: Quote): Record<string, unknown> | null {
  const { order, lines } = quote;
  if (lines.length === 0) return null;
  const shipping = order.shippingOption;
  const handling = order.handlingFee;
  return {
    subtotal: order.subtotal,
    subtotalWithoutTax: order.subtotalWithoutTax,
    total: order.total,
    totalWithoutTax: order.totalWithoutTax,
    tax: order.tax,
    shipping: shipping?.discountedShippingRate ?? shipping?.shippingRate ?? 0,
    shippingWithoutTax: shipping?.shippingRateWithoutTax ?? 0,
    handlingFee: handling?.value ?? 0,
    handlingFeeWithoutTax: handling?.valueWithoutTax ?? 0,
    couponDiscount: order.couponDiscount,
    volumeDiscount: order.volumeDiscount,
    customerGroupDiscount: order.membershipBasedDiscount,
    customerGroupVolumeDiscount: order.totalAndMembershipBasedDiscount,
    discount: order.discount,
    pricesIncludeTax: order.pricesIncludeTax,
    cart: jsCart(quote),
  };
}
