import type { Order, OrderItem, StoreProfile } from '@ecwid-kit/types';
import { labelled, moneyWords, type CheckoutSettings, type MoneyWords } from '../../checkout/index.ts';
import { productOf } from '../../checkout/money/decimal.ts';
import type { InvoiceContent, InvoiceItem, InvoiceKind, NamedText } from './invoice-content.ts';
import { partiesOf, sellerLines } from './invoice-parties.ts';
import { invoiceTextsIn, type InvoiceTexts } from './invoice-texts.ts';
import { invoiceSums, taxSums } from './invoice-totals.ts';
import { storeDate } from './store-date.ts';

/** The parts of a store's profile that an invoice says something of. */
const PROFILE_PARTS = [
  'company',
  'settings',
  'businessRegistrationID',
  'formatsAndUnits',
  'languages',
  'orderInvoiceSettings',
  'taxInvoiceSettings',
] as const;

export type InvoiceProfile = Pick<StoreProfile, (typeof PROFILE_PARTS)[number]>;

export function invoiceProfile(profile: StoreProfile): InvoiceProfile {
  return Object.fromEntries(PROFILE_PARTS.flatMap((part) => (profile[part] ? [[part, profile[part]]] : [])));
}

export interface InvoiceSubject {
  readonly kind: InvoiceKind;
  readonly order: Order;
  readonly profile: InvoiceProfile;
  /** Of a tax invoice. */
  readonly number?: string;
  readonly issuedSeconds?: number;
  /** The number of the invoice that this one takes back. */
  readonly cancels?: string;
}

/** Puts into words what an invoice says, in the store's main language. The one that takes another back has every amount negative. */
export function describeInvoice(subject: InvoiceSubject): InvoiceContent {
  const { kind, order, profile, number } = subject;
  const lang = profile.languages?.defaultLanguage ?? profile.languages?.enabledLanguages?.[0] ?? 'en';
  const texts = invoiceTextsIn(lang);
  const written = moneyWords(profile as CheckoutSettings); // to it, undefined is as good as absent
  const sign = kind === 'FULL_CANCEL' ? -1 : 1;
  const money: MoneyWords = (amount) => written(amount === 0 ? 0 : sign * amount);
  const named = ({ name, amount }: { name: string; amount: number }): NamedText => ({ name, text: money(amount) });
  const logoUrl = logoOf(kind, profile);
  return {
    kind,
    lang,
    title: number ? `${texts.titles[kind]} ${number}` : texts.titleOfOrder(texts.titles[kind], order.id),
    ...(logoUrl && { logoUrl }),
    seller: sellerLines(profile, lang),
    facts: factsOf(subject, texts, lang),
    parties: partiesOf(order, texts, lang),
    columns: texts.columns,
    items: (order.items ?? []).map((item) => describeItem(item, { texts, lang, money })),
    sums: invoiceSums(order, texts).map(named),
    total: { name: texts.total, text: money(order.total) },
    afterTotal: [
      ...(order.pricesIncludeTax ? taxSums(order, texts) : []).map(({ name, amount }) => ({
        name: texts.includes(name),
        text: money(amount),
      })),
      ...(order.tax
        ? [named({ name: texts.withoutTax, amount: order.totalWithoutTax ?? order.total - order.tax })]
        : []),
      ...(order.refundedAmount ? [named({ name: texts.refunded, amount: -order.refundedAmount })] : []),
    ],
    notes: notesOf(subject, texts),
    pageText: texts.page,
  };
}

function logoOf(kind: InvoiceKind, { orderInvoiceSettings, taxInvoiceSettings, settings }: InvoiceProfile) {
  const own = kind === 'RECEIPT' ? undefined : taxInvoiceSettings?.taxInvoiceLogoUrl;
  return own || orderInvoiceSettings?.invoiceLogoUrl || settings?.invoiceLogoUrl;
}

function factsOf(subject: InvoiceSubject, texts: InvoiceTexts, lang: string): NamedText[] {
  const { kind, order, profile, number, cancels, issuedSeconds } = subject;
  const day = (seconds: number) => storeDate(seconds, profile.formatsAndUnits ?? {}, lang);
  const facts: [name: string, text: string | undefined][] = [
    [texts.invoiceNumber, number],
    [texts.cancels, cancels],
    [texts.order, order.id],
    [texts.orderDate, order.createTimestamp === undefined ? undefined : day(order.createTimestamp)],
    [texts.issued, issuedSeconds === undefined ? undefined : day(issuedSeconds)],
    [texts.payment, order.paymentMethod],
    [texts.paymentStatus, kind === 'RECEIPT' ? texts.paymentStatuses[order.paymentStatus] : undefined],
    [texts.delivery, order.shippingOption?.shippingMethodName],
  ];
  return facts.flatMap(([name, text]) => (text ? [{ name, text }] : []));
}

interface Words {
  readonly texts: InvoiceTexts;
  readonly lang: string;
  readonly money: MoneyWords;
}

function describeItem(item: OrderItem, { texts, lang, money }: Words): InvoiceItem {
  const { name, nameTranslated, quantity = 1, price = 0, sku, selectedOptions = [] } = item;
  return {
    name: nameTranslated?.[lang] || name || texts.unnamed,
    details: [
      ...(sku ? [labelled(texts.sku, sku)] : []),
      ...selectedOptions.map((option) => {
        const value = option.valueTranslated?.[lang] || option.value || option.valuesArray?.join(', ') || '';
        return `${option.nameTranslated?.[lang] || option.name || ''}: ${value}`;
      }),
    ],
    quantity: String(quantity),
    price: money(price),
    amount: money(productOf(price, quantity)),
  };
}

function notesOf({ kind, order }: InvoiceSubject, texts: InvoiceTexts): NamedText[] {
  const fields = (order.orderExtraFields ?? []).filter(({ showInInvoice, value }) => showInInvoice && value);
  return [
    ...(order.reversedTaxApplied ? [{ name: texts.taxNote, text: texts.reverseCharge }] : []),
    ...(order.customerTaxExempt ? [{ name: texts.taxNote, text: texts.taxExempt }] : []),
    ...fields.map(({ title, id = '', value = '' }) => ({ name: title || id, text: value })),
    ...(kind === 'RECEIPT' && order.orderComments ? [{ name: texts.comments, text: order.orderComments }] : []),
  ];
}
