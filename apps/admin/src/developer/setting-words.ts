import type { AppSettings } from '@ecwid-kit/types/control';
import type { EndpointSetting } from '@ecwid-kit/types/endpoints';

/** What each endpoint of an app is for, in the order of the form. */
export const ENDPOINT_WORDS: Readonly<Record<EndpointSetting, { label: string; help: string }>> = {
  iframeUrl: { label: 'Page in the admin', help: 'Opened in a frame. Needs the scope add_to_cp' },
  webhookUrl: { label: 'Webhooks', help: 'Gets a POST for each event that the scopes allow' },
  shippingUrl: { label: 'Shipping rates', help: 'Asked at the checkout. Needs add_shipping_method' },
  discountUrl: { label: 'Discounts', help: 'Asked for each cart. Needs customize_cart_calculation' },
  paymentUrl: { label: 'Payment', help: 'The shopper is sent there to pay. Needs add_payment_method' },
  customJsUrl: { label: 'Storefront script', help: 'Loaded in the storefront. Needs customize_storefront' },
  customCssUrl: { label: 'Storefront styles', help: 'Loaded in the storefront. Needs customize_storefront' },
  redirectUrl: { label: 'Return address', help: 'Gets the authorization code after an external app is installed' },
  openAppUrl: { label: 'App’s own site', help: 'Where My apps leads for an external app' },
};

export const SECTION_OPTIONS: readonly { value: NonNullable<AppSettings['section']>; label: string }[] = [
  { value: 'sales', label: 'Sales' },
  { value: 'catalog', label: 'Catalog' },
  { value: 'marketing', label: 'Marketing' },
  { value: 'reports', label: 'Reports' },
  { value: 'apps', label: 'Apps' },
  { value: 'settings', label: 'Settings' },
];

export const AUTH_MODE_OPTIONS = [
  {
    value: 'default',
    label: 'Default',
    help: 'The payload is in the fragment, as hex. The page reads it in the browser',
  },
  {
    value: 'enhanced',
    label: 'Enhanced security',
    help: 'The payload is encrypted in the query. The server reads it with the client secret',
  },
];
