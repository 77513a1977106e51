import { columnSorts } from '../urls/column-sorts.ts';

/** The columns that subscriptions can be sorted by. */
export const subscriptionSorts = columnSorts({
  next: { asc: 'NEXT_CHARGE_DATE_ASC', desc: 'NEXT_CHARGE_DATE_DESC' },
  orders: { asc: 'ORDER_COUNT_ASC', desc: 'ORDER_COUNT_DESC' },
});
