import { columnSorts } from '../urls/column-sorts.ts';

/** The columns that products can be sorted by. */
export const productSorts = columnSorts({
  name: { asc: 'NAME_ASC', desc: 'NAME_DESC' },
  price: { asc: 'PRICE_ASC', desc: 'PRICE_DESC' },
});
