export const STYLE_FILES = [
  'tokens.css',
  'base.css',
  'controls.css',
  'frame.css',
  'catalog.css',
  'product.css',
  'reviews.css',
  'cart.css',
  'account.css',
  'print.css',
];

/** Behaviour of the shop's own pages. */
export const SHOP_SCRIPT_FILES = [
  'shop/page-data.ts',
  'shop/money.ts',
  'shop/live.ts',
  'shop/gallery.ts',
  'shop/product.ts',
  'shop/buy.ts',
  'shop/forms.ts',
  'shop/start.ts',
];

/** `script.js` */
export const API_SCRIPT_FILES = [
  'api/types.ts',
  'api/events.ts',
  'api/client.ts',
  'api/consent.ts',
  'api/addresses.ts',
  'api/cart.ts',
  'api/hash.ts',
  'api/widgets.ts',
  'api/sign-in-links.ts',
  'api/account.ts',
  'api/ecwid.ts',
];
