/** Offline payment: the merchant collects the money. A store has as many of these as it likes. */
export const OFFLINE = 'offline';
/** A payment app. */
export const CUSTOM_APP = 'customPaymentApp';

/**
 * The beginnings of the names of the gateways the platform has built in. Assumed: samples have `stripe` and
 * `ecwidPayments`, a list is not published; these are the providers that the platform is known to work with.
 */
const BRANDS = [
  'adyen',
  'afterpay',
  'amazon',
  'authorize',
  'barclays',
  'braintree',
  'checkout',
  'clover',
  'cybersource',
  'ecwid',
  'elavon',
  'eway',
  'firstdata',
  'global',
  'iyzico',
  'klarna',
  'lightspeed',
  'mercado',
  'mollie',
  'moneris',
  'nmi',
  'opayo',
  'payfast',
  'payflow',
  'paypal',
  'paystack',
  'payu',
  'razorpay',
  'sage',
  'skrill',
  'square',
  'stripe',
  'sumup',
  'twocheckout',
  'venmo',
  'worldpay',
  'yandex',
] as const;

/** Whether the platform has a gateway of this name, in any case. */
export function isKnownGateway(processorId: string): boolean {
  if (processorId === OFFLINE || processorId === CUSTOM_APP) return true;
  const name = processorId.toLowerCase().replaceAll(/[^a-z]/g, '');
  return BRANDS.some((brand) => name.startsWith(brand));
}
