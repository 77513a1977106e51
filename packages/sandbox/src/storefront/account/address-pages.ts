import { html } from 'hono/html';
import type { Customer, Person } from '@ecwid-kit/types';
import { updateCustomer } from '../../sales/customers/write-customer.ts';
import { text } from '../cart/cart-actions.ts';
import { addressFields } from '../checkout/address-fields.ts';
import { readPerson, type AddressErrors } from '../checkout/address-form.ts';
import { errorSummary, textField } from '../checkout/fields.ts';
import type { Html } from '../html/html.ts';
import type { PageContent } from '../layout/layout.ts';
import { accountFrame, accountPath, type AccountPage } from './account-frame.ts';

type SavedAddress = NonNullable<Customer['shippingAddresses']>[number];

/** The address that is used first goes first. */
export function savedAddresses({ shippingAddresses = [] }: Pick<Customer, 'shippingAddresses'>): SavedAddress[] {
  return shippingAddresses.toSorted((a, b) => Number(b.defaultAddress ?? false) - Number(a.defaultAddress ?? false));
}

/** Where things are sent; with `?address=` the form for one of the addresses, or for a new one. */
export async function addressBookPage(page: AccountPage): Promise<PageContent | undefined> {
  const { texts, url, customer } = page;
  const wanted = url.searchParams.get('address');
  const addresses = savedAddresses(customer);
  if (wanted !== null) {
    const known = addresses.find(({ id }) => String(id) === wanted);
    return known || wanted === 'new' ? addressFormPage(page, wanted, known ?? { name: customer.name }) : undefined;
  }
  return accountFrame(
    page,
    'addresses',
    html`${
        addresses.length === 0
          ? html`<p class="empty">${texts.account.noAddresses}</p>`
          : html`<ul class="account-list">
              ${addresses.map((address) => addressRow(page, address))}
            </ul>`
      }
      <p><a class="button" href="${accountPath(page, 'addresses')}?address=new">${texts.account.addAddress}</a></p>`,
  );
}

function addressRow(page: AccountPage, address: SavedAddress): Html | Promise<Html> {
  const { texts, csrfToken } = page;
  const { account } = texts;
  const path = accountPath(page, 'addresses');
  const line = addressLine(address);
  return html`<li>
    <address>${address.name}<br />${line}</address>
    <form class="row-actions" method="post" action="${path}">
      <input type="hidden" name="_csrf" value="${csrfToken}" />
      <input type="hidden" name="address" value="${address.id}" />
      ${
        address.defaultAddress
          ? html`<span class="muted">${account.mainAddress}</span>`
          : html`<button class="button button-quiet" name="go" value="first">
              ${account.useFirst}<span class="visually-hidden">: ${line}</span>
            </button>`
      }
      <a class="button button-quiet" href="${path}?address=${address.id}"
        >${account.edit}<span class="visually-hidden">: ${line}</span></a
      >
      <button class="button button-quiet" name="go" value="remove">
        ${account.remove}<span class="visually-hidden">: ${line}</span>
      </button>
    </form>
  </li>`;
}

/** An address on one line, for reading. */
export function addressLine({ street, postalCode, city, countryName, countryCode }: Person): string {
  return [street, [postalCode, city].filter(Boolean).join(' '), countryName ?? countryCode].filter(Boolean).join(', ');
}

async function addressFormPage(page: AccountPage, id: string, person: Person, errors: AddressErrors = {}) {
  const { texts, csrfToken } = page;
  return accountFrame(
    page,
    'addresses',
    html`${errorSummary(texts, errors)}
      <form method="post" action="${accountPath(page, 'addresses')}" novalidate data-address-form>
        <input type="hidden" name="_csrf" value="${csrfToken}" />
        <input type="hidden" name="address" value="${id}" />
        ${textField(texts, { name: 'name', label: texts.name, value: person.name, autocomplete: 'name', error: errors.name })}
        <div class="address-fields">${await addressFields(page, person, errors)}</div>
        ${textField(texts, { name: 'phone', label: texts.phone, value: person.phone, type: 'tel', autocomplete: 'tel', required: page.profile.settings?.requirePhoneOnCheckout === true, error: errors.phone })}
        <p><button class="button button-primary">${texts.account.save}</button></p>
      </form>`,
    id === 'new' ? texts.account.addAddress : texts.account.editAddress,
  );
}

/** Adds an address, changes one, takes one away, or makes one the first. */
export async function submitAddressBook(page: AccountPage, form: FormData): Promise<string | PageContent> {
  const id = text(form, 'address');
  const { shippingAddresses: before = [] } = page.customer;
  const isThis = (address: SavedAddress) => String(address.id) === id;
  switch (text(form, 'go')) {
    case 'remove':
      return saveAddresses(
        page,
        before.filter((address) => !isThis(address)),
      );
    case 'first':
      if (!before.some(isThis)) return accountPath(page, 'addresses');
      return saveAddresses(
        page,
        before.map((address) => ({ ...address, defaultAddress: isThis(address) })),
      );
    default: {
      const { person, errors } = await readPerson(page, form, { wantsAddress: true });
      if (Object.keys(errors).length > 0) return addressFormPage(page, id, person, errors);
      // A changed address is a new one in the place of the old: nothing of the old one is left in it.
      const changed = before.map((address) =>
        isThis(address) ? { ...person, defaultAddress: address.defaultAddress ?? false } : address,
      );
      return saveAddresses(page, before.some(isThis) ? changed : [...before, person]);
    }
  }
}

async function saveAddresses(page: AccountPage, shippingAddresses: SavedAddress[]): Promise<string> {
  const { platform, storeId, customer } = page;
  const [first, ...others] = shippingAddresses;
  const hasFirst = shippingAddresses.some(({ defaultAddress }) => defaultAddress);
  const saved = first && !hasFirst ? [{ ...first, defaultAddress: true }, ...others] : shippingAddresses;
  await platform.write(page.trace, (tx) => updateCustomer(tx, storeId, customer.id, { shippingAddresses: saved }));
  return `${accountPath(page, 'addresses')}?notice=saved`;
}
