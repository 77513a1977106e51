/** Where an app's endpoints are, after its own address. */
export const ENDPOINT_PATHS = {
  webhooks: '/webhooks',
  shipping: '/shipping',
  discounts: '/discounts',
  payment: '/payment',
  oauthReturn: '/oauth/return',
  storefrontJs: '/storefront.js',
  storefrontCss: '/storefront.css',
} as const;
