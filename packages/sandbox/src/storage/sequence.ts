import type { Db } from './database.ts';
import { prepared } from './prepared.ts';

export interface SequenceTable {
  store_id: number;
  name: string;
  value: number;
}

/** Where the numbers of each kind begin. They are as long as the platform's own, and tell the kinds apart at a glance. */
const FIRST = {
  product: 500_000_001,
  variation: 600_000_001,
  category: 100_000_001,
  product_class: 40_000_001,
  attribute: 50_000_001,
  order: 700_300_001,
  order_item: 800_000_001,
  customer: 200_000_001,
  customer_address: 210_000_001,
  customer_contact: 220_000_001,
  customer_group: 9_000_001,
  extra_field: 1,
  discount_coupon: 30_000_001,
  promotion: 35_000_001,
  subscription: 60_001,
  review: 710_000_001,
  image: 900_000_001,
  video: 920_000_001,
  blob: 1,
  file: 950_000_001,
  transaction: 555_000_001,
  tax: 940_000_001,
  tax_invoice: 1_002_001,
  site_page: 101,
  site_tile: 101,
  site_theme: 101,
  site_image: 1,
  site_redirect: 1,
  shipping_option: 2001,
  payment_option: 3001,
  zone: 4001,
  domain: 70_000_001,
  custom_app: 1,
  update_request: 1,
  sku: 1,
} as const;

export type SequenceName = keyof typeof FIRST;

/** Takes the next number of a kind in a store. Inside a transaction, so that a rolled-back creation leaves no gap. */
export async function nextId(db: Db, storeId: number, name: SequenceName): Promise<number> {
  const [row] = await takeNumber(db, { storeId, name, first: FIRST[name] });
  if (!row) throw new Error(`The sequence ${name} gave no number`);
  return row.value;
}

const takeNumber = prepared((db, { storeId, name, first }: { storeId: number; name: string; first: number }) =>
  db
    .insertInto('sequence')
    .values({ store_id: storeId, name, value: first })
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'name']).doUpdateSet((eb) => ({ value: eb('sequence.value', '+', 1) })),
    )
    .returning('value'),
);
