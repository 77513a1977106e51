import type { Order, Person, StoreProfile } from '@ecwid-kit/types';
import { labelled } from '../../checkout/index.ts';
import type { InvoiceProfile } from './describe-invoice.ts';
import type { InvoiceParty } from './invoice-content.ts';
import type { InvoiceTexts } from './invoice-texts.ts';

/** The store's company with its registration number, line by line. */
export function sellerLines(
  { company = {}, settings, businessRegistrationID: id }: InvoiceProfile,
  lang: string,
): string[] {
  return [
    company.companyName || settings?.storeName || '',
    ...addressLines(company, lang),
    company.phone ?? '',
    company.email ?? '',
    id?.value ? (id.name ? `${id.name}: ${id.value}` : id.value) : '',
  ].filter(Boolean);
}

/** Who pays, and where goods are sent: nowhere for an order that is picked up. */
export function partiesOf(order: Order, texts: InvoiceTexts, lang: string): InvoiceParty[] {
  const payer = order.billingPerson ?? order.shippingPerson;
  const billTo = [...personLines(payer, texts, lang), order.email ?? '', ...taxIdLines(order, texts)].filter(Boolean);
  const parties = [{ title: texts.billTo, lines: billTo }];
  const isPickup = order.shippingOption?.isPickup === true;
  if (order.shippingPerson && !isPickup) {
    parties.push({ title: texts.shipTo, lines: personLines(order.shippingPerson, texts, lang) });
  }
  return parties.filter(({ lines }) => lines.length > 0);
}

function personLines(person: Person | undefined, texts: InvoiceTexts, lang: string): string[] {
  if (!person) return [];
  const name = person.name || [person.firstName, person.lastName].filter(Boolean).join(' ');
  const phone = person.phone ? labelled(texts.phone, person.phone) : '';
  return [name, person.companyName ?? '', ...addressLines(person, lang), phone].filter(Boolean);
}

function addressLines(address: Person | NonNullable<StoreProfile['company']>, lang: string): string[] {
  const { street = '', postalCode, city, stateOrProvinceName = '', countryName, countryCode } = address;
  return [
    ...street.split(/\r?\n/),
    [postalCode, city].filter(Boolean).join(' '),
    stateOrProvinceName === city ? '' : stateOrProvinceName,
    countryName || countryIn(lang, countryCode),
  ]
    .map((line) => line.trim())
    .filter(Boolean);
}

function countryIn(lang: string, code = ''): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([lang.replace('_', '-')], { type: 'region' }).of(code.toUpperCase()) ?? code;
}

function taxIdLines(order: Order, texts: InvoiceTexts): string[] {
  const line = (name: string, value: string | undefined) => (value ? `${name}: ${value}` : '');
  return [
    line(texts.taxId, order.customerTaxId),
    line(texts.fiscalCode, order.customerFiscalCode),
    line(texts.sdiCode, order.electronicInvoiceSdiCode),
    line(texts.pecEmail, order.electronicInvoicePecEmail),
  ];
}
