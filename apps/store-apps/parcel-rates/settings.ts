import * as z from 'zod';

const price = () => z.number().min(0).max(1_000_000);

/** One line of a price list: what a parcel of up to this weight costs. */
const rateRowSchema = z.object({
  upToKg: z.number().positive().max(10_000).meta({ title: 'Up to (kg)' }),
  price: price().meta({ title: 'Price' }),
});

const zoneSchema = z.object({
  /** ISO 3166-1 alpha-2. Empty: every country that no other zone of the service names. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .default([])
    .meta({ title: 'Countries' }),
  rows: z.array(rateRowSchema).max(50).default([]).meta({ title: 'Prices' }),
  /** For each started kilogram above the last row. 0: heavier parcels are not taken. */
  pricePerExtraKg: price().default(0).meta({ title: 'Each further kg' }),
});

const serviceSchema = z.object({
  name: z.string().trim().min(1).max(60).meta({ title: 'Name' }),
  /** `5` or `4-9`. */
  transitDays: z
    .string()
    .regex(/^(\d{1,3}(-\d{1,3})?)?$/)
    .default('')
    .meta({ title: 'Days on the way' }),
  zones: z.array(zoneSchema).max(50).default([]).meta({ title: 'Zones' }),
});

export type Zone = z.infer<typeof zoneSchema>;
export type Service = z.infer<typeof serviceSchema>;

/** Carriers that do not exist, with prices for a start. */
const STARTING_SERVICES: readonly Service[] = [
  {
    name: 'Wren Post',
    transitDays: '3-5',
    zones: [
      {
        countries: [],
        rows: [
          { upToKg: 1, price: 4.5 },
          { upToKg: 5, price: 6.9 },
          { upToKg: 20, price: 11.9 },
        ],
        pricePerExtraKg: 0.9,
      },
    ],
  },
  {
    name: 'Kestrel Express',
    transitDays: '1-2',
    zones: [
      {
        countries: [],
        rows: [
          { upToKg: 2, price: 12.5 },
          { upToKg: 10, price: 19 },
        ],
        pricePerExtraKg: 0,
      },
    ],
  },
];

/** What a merchant can set. Every field has a default: a store that has just installed the app has set nothing. */
export const settingsSchema = z.object({
  enabled: z.boolean().default(true).meta({ title: 'Offer these rates at checkout' }),
  currency: z
    .string()
    .regex(/^([A-Z]{3})?$/)
    .default('')
    .meta({
      title: 'Currency of the prices',
      description: 'Leave it empty to use the store’s. Carts in another currency get no rates.',
    }),
  freeFrom: price().default(0).meta({
    title: 'Free from',
    description: 'Carts whose goods are worth this much after discounts pay nothing for the first service. 0: never.',
  }),
  handlingFee: price().default(0).meta({ title: 'Handling fee', description: 'Added to each rate that is not free.' }),
  services: z
    .array(serviceSchema)
    .max(20)
    .default(() => structuredClone([...STARTING_SERVICES]))
    .meta({ title: 'Services' }),
  pickupEnabled: z.boolean().default(false).meta({ title: 'Offer pickup' }),
  pickupTitle: z.string().trim().min(1).max(60).default('Pick up at the shop').meta({ title: 'Name of the pickup' }),
  pickupReadyMinutes: z.int().min(0).max(43_200).default(60).meta({ title: 'Ready after (minutes)' }),
});
export type Settings = z.infer<typeof settingsSchema>;
