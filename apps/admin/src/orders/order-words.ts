import type { Order, OrderItem, Person, SubscriptionOrderTemplate } from '@ecwid-kit/types';

/** An order, a cart that is not one yet, or what a subscription makes its orders of. */
export type OrderLike = SubscriptionOrderTemplate;

/** When an order was placed, in milliseconds. */
export function orderedAt(order: Order): number {
  return (order.createTimestamp ?? 0) * 1000;
}

/** An address on lines of its own, the name first. */
export function addressLines(person: Person | undefined): string {
  if (!person) return '';
  const place = [person.postalCode, person.city].filter(Boolean).join(' ');
  return [
    person.name ?? [person.firstName, person.lastName].filter(Boolean).join(' '),
    person.companyName,
    person.street,
    place,
    person.stateOrProvinceName ?? person.stateOrProvinceCode,
    person.countryName ?? person.countryCode,
    person.phone,
  ]
    .filter(Boolean)
    .join('\n');
}

/** What a customer chose of a product: `Size: M, Colour: Moss`. */
export function itemOptions(item: OrderItem): string {
  return (item.selectedOptions ?? []).map(({ name, value }) => [name, value].filter(Boolean).join(': ')).join(', ');
}
