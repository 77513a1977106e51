import type { SettingsLook } from './look.ts';

export const volumeDiscountLook: SettingsLook = {
  sections: [
    {
      title: { en: 'Discount', de: 'Rabatt' },
      about: {
        en: 'The more a cart holds, the cheaper it gets. The highest step that is reached counts.',
        de: 'Je voller der Warenkorb, desto günstiger. Es zählt die höchste erreichte Stufe.',
      },
      fields: ['enabled', 'description', 'basis', 'type', 'tiers'],
    },
    {
      title: { en: 'Who and what', de: 'Für wen und was' },
      about: { en: 'Leave both empty for everything and everybody.', de: 'Beides leer: für alles und alle.' },
      fields: ['productIds', 'customerGroupIds'],
    },
  ],
  fields: {
    enabled: { label: { en: 'Give these discounts', de: 'Diese Rabatte geben' } },
    description: { label: { en: 'Name in the cart', de: 'Name im Warenkorb' }, example: 'Volume discount' },
    basis: {
      label: { en: 'Counted by', de: 'Gezählt nach' },
      options: {
        SUBTOTAL: { en: 'Value of the goods', de: 'Warenwert' },
        QUANTITY: { en: 'Number of items', de: 'Stückzahl' },
      },
    },
    type: {
      label: { en: 'Kind of discount', de: 'Art des Rabatts' },
      options: { PERCENT: { en: 'Percent', de: 'Prozent' }, ABSOLUTE: { en: 'Amount', de: 'Betrag' } },
    },
    tiers: {
      label: { en: 'Steps', de: 'Stufen' },
      item: { en: 'Step', de: 'Stufe' },
      add: { en: 'Add a step', de: 'Stufe hinzufügen' },
      ordered: false,
    },
    'tiers.from': { label: { en: 'From', de: 'Ab' } },
    'tiers.value': { label: { en: 'Discount', de: 'Rabatt' } },
    productIds: {
      label: { en: 'Products', de: 'Produkte' },
      help: {
        en: 'Their numbers, with commas. Only these count and get cheaper.',
        de: 'Ihre Nummern, mit Kommas. Nur diese zählen und werden günstiger.',
      },
      example: '501, 502',
    },
    customerGroupIds: {
      label: { en: 'Customer groups', de: 'Kundengruppen' },
      help: {
        en: 'Their numbers, with commas. Only members get the discount.',
        de: 'Ihre Nummern, mit Kommas. Nur Mitglieder bekommen den Rabatt.',
      },
      example: '12, 15',
    },
  },
};
