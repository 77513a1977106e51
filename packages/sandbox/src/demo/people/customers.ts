import type { CustomerCreate, CustomerGroupCreate } from '@ecwid-kit/types';

export const CUSTOMER_GROUP_KEYS = ['trade', 'friends'] as const;
export type CustomerGroupKey = (typeof CUSTOMER_GROUP_KEYS)[number];

export const demoCustomerGroups: Readonly<Record<CustomerGroupKey, CustomerGroupCreate>> = {
  trade: { name: 'Cafés & offices' },
  friends: { name: 'Friends of the shop' },
};

/** A customer. The group is named by key; without one it is "General". */
export interface DemoCustomer {
  readonly key: string;
  readonly group?: CustomerGroupKey;
  readonly customer: CustomerCreate & { billingPerson: NonNullable<CustomerCreate['billingPerson']> };
}

// The telephone numbers are from ranges that no network hands out.
export const demoCustomers: readonly DemoCustomer[] = [
  {
    key: 'marte',
    group: 'friends',
    customer: {
      email: 'marte.lindqvist@example.com',
      lang: 'de',
      acceptMarketing: true,
      billingPerson: {
        name: 'Marte Lindqvist',
        street: 'Kastanienallee 41',
        city: 'Hamburg',
        countryCode: 'DE',
        postalCode: '20359',
        stateOrProvinceCode: 'HH',
        phone: '+49 40 66969 415',
      },
      shippingAddresses: [
        {
          name: 'Marte Lindqvist',
          street: 'Kastanienallee 41',
          city: 'Hamburg',
          countryCode: 'DE',
          postalCode: '20359',
          stateOrProvinceCode: 'HH',
        },
        {
          name: 'Ole Lindqvist',
          street: 'Deichweg 3',
          city: 'Husum',
          countryCode: 'DE',
          postalCode: '25813',
          stateOrProvinceCode: 'SH',
        },
      ],
    },
  },
  {
    key: 'cafe-anker',
    group: 'trade',
    customer: {
      email: 'einkauf@cafe-anker.example',
      lang: 'de',
      b2b_b2c: 'b2b',
      taxId: 'DE000000000',
      acceptMarketing: false,
      privateAdminNotes: 'Orders on the first Monday. Wants one invoice a month.',
      billingPerson: {
        name: 'Tarek Nassar',
        companyName: 'Café Anker',
        street: 'Am Markt 8',
        city: 'Köln',
        countryCode: 'DE',
        postalCode: '50667',
        stateOrProvinceCode: 'NW',
        phone: '+49 221 4710 280',
      },
    },
  },
  {
    key: 'imogen',
    customer: {
      email: 'imogen.hartley@example.org',
      lang: 'en',
      acceptMarketing: true,
      billingPerson: {
        name: 'Imogen Hartley',
        street: '27 Mallard Row',
        city: 'Bristol',
        countryCode: 'GB',
        postalCode: 'BS1 4QT',
        phone: '+44 117 496 0182',
      },
    },
  },
  {
    key: 'lucie',
    group: 'friends',
    customer: {
      email: 'lucie.fontanel@example.net',
      lang: 'en',
      acceptMarketing: true,
      billingPerson: {
        name: 'Lucie Fontanel',
        street: '14 rue des Tilleuls',
        city: 'Nantes',
        countryCode: 'FR',
        postalCode: '44000',
        phone: '+33 2 61 91 45 12',
      },
    },
  },
  {
    key: 'studio-vier',
    group: 'trade',
    customer: {
      email: 'office@studio-vier.example',
      lang: 'de',
      b2b_b2c: 'b2b',
      billingPerson: {
        name: 'Annika Brandt',
        companyName: 'Studio Vier Architekten',
        street: 'Lindenhof 4',
        city: 'Berlin',
        countryCode: 'DE',
        postalCode: '10969',
        stateOrProvinceCode: 'BE',
        phone: '+49 30 23125 644',
      },
    },
  },
  {
    key: 'desmond',
    customer: {
      email: 'desmond.okafor@example.com',
      lang: 'en',
      acceptMarketing: false,
      billingPerson: {
        name: 'Desmond Okafor',
        street: '318 Alder Street\nApt 5',
        city: 'Portland',
        countryCode: 'US',
        postalCode: '97205',
        stateOrProvinceCode: 'OR',
        phone: '+1 503 555 0147',
      },
    },
  },
];
