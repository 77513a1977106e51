import { parseMoment, type Customer, type Person } from '@ecwid-kit/types';

/** The `customer` of the storefront's JavaScript API. Without `membership` in the general group. */
export function jsCustomer(storeId: number, customer: Customer): Record<string, unknown> {
  const { id, email, registered, billingPerson, shippingAddresses = [], customerGroupId, customerGroupName } = customer;
  return {
    id,
    email,
    ownerId: storeId,
    registered: String((registered && parseMoment(registered)) || 0),
    ...(billingPerson && { billingPerson: jsPerson(billingPerson) }),
    shippingAddresses: shippingAddresses.map((address) => ({ id: address.id, person: jsPerson(address) })),
    ...(customerGroupId && { membership: { id: customerGroupId, name: customerGroupName, ownerId: storeId } }),
  };
}

function jsPerson(person: Person): Person {
  const { name, companyName, street, city, countryCode, countryName, postalCode, stateOrProvinceCode, phone } = person;
  return { name, companyName, street, city, countryCode, countryName, postalCode, stateOrProvinceCode, phone };
}
