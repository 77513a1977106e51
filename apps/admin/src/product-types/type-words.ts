import { ATTRIBUTE_PLACES, ATTRIBUTE_TYPES, type ProductType } from '@ecwid-kit/types';

/** The type of products that have none of their own. It has no name, and cannot be deleted. */
export const GENERAL_TYPE_ID = 0;

export function typeName({ id, name }: Pick<ProductType, 'id' | 'name'>): string {
  return name || (id === GENERAL_TYPE_ID ? 'General' : `Product type ${id}`);
}

const KIND_NAMES: Readonly<Record<(typeof ATTRIBUTE_TYPES)[number], string>> = {
  CUSTOM: 'Your own',
  UPC: 'Barcode (UPC)',
  BRAND: 'Brand',
  GENDER: 'Gender',
  AGE_GROUP: 'Age group',
  COLOR: 'Colour',
  SIZE: 'Size',
  TAGS: 'Tags',
  PRICE_PER_UNIT: 'Price per unit',
  UNITS_IN_PRODUCT: 'Units in product',
};

const PLACE_NAMES: Readonly<Record<(typeof ATTRIBUTE_PLACES)[number], string>> = {
  NOTSHOW: 'Nowhere',
  DESCR: 'In the description',
  PRICE: 'Under the price',
};

export const KIND_OPTIONS = ATTRIBUTE_TYPES.map((value) => ({ value, label: KIND_NAMES[value] }));
export const PLACE_OPTIONS = ATTRIBUTE_PLACES.map((value) => ({ value, label: PLACE_NAMES[value] }));
