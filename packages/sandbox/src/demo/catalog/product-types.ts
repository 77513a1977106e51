import type { ProductTypeCreate } from '@ecwid-kit/types';

export const PRODUCT_TYPE_KEYS = ['tea', 'homeware', 'stationery'] as const;
export type ProductTypeKey = (typeof PRODUCT_TYPE_KEYS)[number];

const COMMON = [
  { name: 'Brand', nameTranslated: { en: 'Brand', de: 'Marke' }, type: 'BRAND', show: 'DESCR' },
  { name: 'UPC', nameTranslated: { en: 'UPC', de: 'UPC' }, type: 'UPC', show: 'NOTSHOW' },
] as const satisfies ProductTypeCreate['attributes'];

const custom = (name: string, de: string) =>
  ({ name, nameTranslated: { en: name, de }, type: 'CUSTOM', show: 'DESCR' }) as const;

/** The attributes that products of a type carry; a product names them by `name`. */
export const demoProductTypes: Readonly<Record<ProductTypeKey, ProductTypeCreate>> = {
  tea: { name: 'Tea', attributes: [...COMMON, custom('Ingredients', 'Zutaten'), custom('Brewing', 'Zubereitung')] },
  homeware: { name: 'Homeware', attributes: [...COMMON, custom('Material', 'Material'), custom('Care', 'Pflege')] },
  stationery: {
    name: 'Stationery',
    attributes: [...COMMON, custom('Material', 'Material'), custom('Paper', 'Papier')],
  },
};
