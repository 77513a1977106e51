import { columnSorts } from '../urls/column-sorts.ts';

/** The columns that customers can be sorted by. */
export const customerSorts = columnSorts({
  name: { asc: 'NAME_ASC', desc: 'NAME_DESC' },
  email: { asc: 'EMAIL_ASC', desc: 'EMAIL_DESC' },
  orders: { asc: 'ORDER_COUNT_ASC', desc: 'ORDER_COUNT_DESC' },
  sales: { asc: 'SALES_VALUE_ASC', desc: 'SALES_VALUE_DESC' },
});
