import { formatMoment, type Customer, type CustomerUpdate } from '@ecwid-kit/types';
import { describePerson, formatAddress } from '../describe-person.ts';
import type { Facet } from '../sales-facets.ts';

type Contact = NonNullable<Customer['contacts']>[number];
type Address = NonNullable<Customer['shippingAddresses']>[number];

export interface CustomerContext {
  readonly nowSeconds: number;
  readonly nextContactId: () => Promise<number>;
  readonly nextAddressId: () => Promise<number>;
}

/** What a new customer has until it is told otherwise. */
export function emptyCustomer(id: number, nowSeconds: number): Customer {
  return {
    id,
    name: '',
    email: '',
    registered: formatMoment(nowSeconds),
    updated: formatMoment(nowSeconds),
    customerGroupId: 0,
    customerGroupName: 'General',
    shippingAddresses: [],
    contacts: [],
    taxExempt: false,
    taxId: '',
    taxIdValid: true,
    b2b_b2c: 'b2c',
    fiscalCode: '',
    electronicInvoicePecEmail: '',
    electronicInvoiceSdiCode: '',
    acceptMarketing: false,
    stats: { numberOfOrders: 0, salesValue: 0, averageOrderValue: 0 },
    privateAdminNotes: '',
    favorites: [],
  };
}

/** Applies a change: what is sent replaces what is there, whole arrays included; `billingPerson` is merged. */
export async function changeCustomer(
  customer: Customer,
  patch: CustomerUpdate,
  context: CustomerContext,
): Promise<Customer> {
  const changed: Customer = { ...customer, ...patch, updated: formatMoment(context.nowSeconds) };
  if (patch.billingPerson) {
    changed.billingPerson = await describePerson({ ...customer.billingPerson, ...patch.billingPerson });
  }
  changed.name = patch.name ?? (customer.name || (changed.billingPerson?.name ?? ''));
  if (patch.shippingAddresses) changed.shippingAddresses = await numberAddresses(customer, patch, context);
  changed.contacts = patch.contacts
    ? await numberContacts(customer.contacts ?? [], patch.contacts, context)
    : await contactsOf(customer, changed, context);
  return changed;
}

/** New contacts get an id; the first of each kind is the default one where none says so. */
async function numberContacts(
  before: readonly Contact[],
  after: readonly Contact[],
  { nowSeconds, nextContactId }: CustomerContext,
): Promise<Contact[]> {
  const numbered: Contact[] = [];
  for (const [index, contact] of after.entries()) {
    const known = before.find((other) => other.id === contact.id && contact.id !== undefined);
    const type = contact.type ?? known?.type ?? 'OTHER';
    numbered.push({
      ...known,
      ...contact,
      id: known?.id ?? (await nextContactId()),
      type,
      default: contact.default ?? known?.default ?? !after.some((other) => other !== contact && other.type === type),
      orderBy: contact.orderBy ?? index,
      timestamp: known?.timestamp ?? formatMoment(nowSeconds),
    });
  }
  return numbered;
}

/** Without contacts of their own, customers are reached at their e-mail and telephone. */
async function contactsOf(before: Customer, after: Customer, context: CustomerContext): Promise<Contact[]> {
  const contacts = [...(before.contacts ?? [])];
  const wanted = [
    { type: 'EMAIL', old: before.email, contact: after.email },
    { type: 'PHONE', old: before.billingPerson?.phone, contact: after.billingPerson?.phone },
  ] as const;
  for (const { type, old, contact } of wanted) {
    if (!contact || contact === old) continue;
    const index = contacts.findIndex((other) => other.type === type && other.contact === old);
    const known = contacts[index];
    if (known) contacts[index] = { ...known, contact, timestamp: formatMoment(context.nowSeconds) };
    else if (!contacts.some((other) => other.type === type && other.contact === contact)) {
      contacts.push({
        id: await context.nextContactId(),
        contact,
        type,
        default: !contacts.some((other) => other.type === type),
        orderBy: contacts.filter((other) => other.type === type).length,
        timestamp: formatMoment(context.nowSeconds),
      });
    }
  }
  return contacts;
}

async function numberAddresses(
  { shippingAddresses: before = [] }: Customer,
  { shippingAddresses: after = [] }: CustomerUpdate,
  { nextAddressId }: CustomerContext,
): Promise<Address[]> {
  const numbered: Address[] = [];
  for (const [index, address] of after.entries()) {
    const known = before.find((other) => other.id === address.id && address.id !== undefined);
    const described = await describePerson({ ...known, ...address });
    numbered.push({
      ...described,
      id: known?.id ?? (await nextAddressId()),
      defaultAddress: address.defaultAddress ?? known?.defaultAddress ?? index === 0,
      orderBy: address.orderBy ?? index,
      addressFormatted: formatAddress(described),
    });
  }
  return numbered;
}

/** The texts a search looks through, lower case. */
export function customerSearchText(customer: Customer): string {
  const people = [customer.billingPerson, ...(customer.shippingAddresses ?? [])];
  const texts = [
    customer.name,
    customer.email,
    ...people.flatMap((person) => [person?.name, person?.companyName, person?.phone]),
    ...(customer.contacts ?? []).map((contact) => contact.contact),
    customer.taxId,
    customer.privateAdminNotes,
  ];
  return texts.filter(Boolean).join('\n').toLowerCase().replaceAll('\0', '');
}

/** What a customer is found by beside its columns. */
export function customerFacets(customer: Customer): Facet[] {
  const places = [customer.billingPerson, ...(customer.shippingAddresses ?? [])];
  const of = (kind: string, values: readonly (string | undefined)[]) => values.map((value) => ({ kind, value }));
  const phones = (customer.contacts ?? []).filter(({ type }) => type === 'PHONE').map(({ contact }) => contact);
  return [
    ...of(
      'phone',
      [...places.map((place) => place?.phone), ...phones].map((phone) => phone && digitsOf(phone)),
    ),
    ...of(
      'city',
      places.map((place) => place?.city),
    ),
    ...of(
      'postal_code',
      places.map((place) => place?.postalCode),
    ),
    ...of(
      'state',
      places.map((place) => place?.stateOrProvinceCode),
    ),
    ...of(
      'country',
      places.map((place) => place?.countryCode),
    ),
    ...of(
      'company',
      places.map((place) => place?.companyName),
    ),
    { kind: 'accept_marketing', value: customer.acceptMarketing ?? false },
    { kind: 'tax_exempt', value: customer.taxExempt ?? false },
    { kind: 'buyer', value: customer.b2b_b2c },
    { kind: 'lang', value: customer.lang },
    { kind: 'external_reference_id', value: customer.externalReferenceId },
  ];
}

/** Telephone numbers are compared without what people write between the digits. */
export function digitsOf(phone: string): string {
  return phone.replaceAll(/[^\d+]/g, '');
}
