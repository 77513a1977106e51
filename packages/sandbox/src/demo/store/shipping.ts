import { translated, type Bilingual } from '../translated.ts';
import { EUROPEAN_UNION, GERMANY, WORLD } from './zones.ts';

export const SHIPPING_IDS = {
  standard: '2101-1735689600101',
  free: '2102-1735689600102',
  europe: '2103-1735689600103',
  world: '2104-1735689600104',
  pickup: '2105-1735689600105',
} as const;
export type ShippingKey = keyof typeof SHIPPING_IDS;

const BUSINESS_HOURS = JSON.stringify({
  TUE: [['10:00', '18:00']],
  WED: [['10:00', '18:00']],
  THU: [['10:00', '20:00']],
  FRI: [['10:00', '18:00']],
  SAT: [['10:00', '16:00']],
});

const option = (key: ShippingKey, orderBy: number, title: Bilingual, description: Bilingual) => ({
  id: SHIPPING_IDS[key],
  title: title[0],
  titleTranslated: translated(title),
  description: description[0],
  descriptionTranslated: translated(description),
  enabled: true,
  orderby: orderBy,
  minimumOrderSubtotal: 0,
});

/** Prices by weight in kilograms: each row up to a weight, the last one beyond it. */
const byWeight = (rows: readonly (readonly [upToKg: number | undefined, perOrder: number])[]) => ({
  tableBasedOn: 'weight' as const,
  rates: rows.map(([weightTo, perOrder], at) => ({
    conditions: { weightFrom: rows[at - 1]?.[0] ?? 0, ...(weightTo === undefined ? {} : { weightTo }) },
    rate: { perOrder, percent: 0, perItem: 0, perWeight: 0 },
  })),
});

export const demoShipping = {
  handlingFee: { name: '', value: 0, description: '' },
  shippingOrigin: {
    companyName: 'Wrenfold GmbH',
    email: 'hello@wrenfold.example',
    street: 'Fischersand 7',
    city: 'Hamburg',
    countryCode: 'DE',
    postalCode: '22767',
    stateOrProvinceCode: 'HH',
    phone: '+49 40 66969 120',
  },
  shippingOptions: [
    {
      ...option('standard', 10, ['Standard delivery', 'Standardversand'], ['2–3 working days', '2–3 Werktage']),
      fulfilmentType: 'shipping' as const,
      ratesCalculationType: 'flat' as const,
      destinationZone: GERMANY,
      flatRate: { rateType: 'ABSOLUTE' as const, rate: 4.9 },
    },
    {
      ...option(
        'free',
        20,
        ['Free delivery from €60', 'Versandkostenfrei ab 60 €'],
        ['2–3 working days', '2–3 Werktage'],
      ),
      fulfilmentType: 'shipping' as const,
      ratesCalculationType: 'flat' as const,
      destinationZone: GERMANY,
      minimumOrderSubtotal: 60,
      flatRate: { rateType: 'ABSOLUTE' as const, rate: 0 },
    },
    {
      ...option('europe', 30, ['European Union', 'Europäische Union'], ['4–6 working days', '4–6 Werktage']),
      fulfilmentType: 'shipping' as const,
      ratesCalculationType: 'table' as const,
      destinationZone: EUROPEAN_UNION,
      ratesTable: byWeight([
        [1, 8.9],
        [3, 12.9],
        [10, 18.9],
        [undefined, 29.9],
      ]),
    },
    {
      ...option('world', 40, ['Worldwide', 'Weltweit'], ['7–14 working days', '7–14 Werktage']),
      fulfilmentType: 'shipping' as const,
      ratesCalculationType: 'table' as const,
      destinationZone: WORLD,
      ratesTable: byWeight([
        [1, 16.9],
        [3, 27.9],
        [undefined, 48.9],
      ]),
    },
    {
      ...option('pickup', 50, ['Collect in Hamburg', 'Abholung in Hamburg'], ['From our shop', 'In unserem Laden']),
      fulfilmentType: 'pickup' as const,
      destinationZone: WORLD,
      flatRate: { rateType: 'ABSOLUTE' as const, rate: 0 },
      pickupInstruction: '<p>Fischersand 7, the green door. We write when it is ready.</p>',
      pickupInstructionTranslated: {
        en: '<p>Fischersand 7, the green door. We write when it is ready.</p>',
        de: '<p>Fischersand 7, die grüne Tür. Wir schreiben, sobald alles bereitliegt.</p>',
      },
      scheduledPickup: false,
      pickupPreparationTimeHours: 4,
      fulfillmentTimeInMinutes: 240,
      businessHours: BUSINESS_HOURS,
      pickupBusinessHours: BUSINESS_HOURS,
    },
  ],
};
