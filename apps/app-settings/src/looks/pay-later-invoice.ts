import type { SettingsLook } from './look.ts';

export const payLaterInvoiceLook: SettingsLook = {
  sections: [
    {
      title: { en: 'For shoppers', de: 'Für Kunden' },
      about: {
        en: 'What they read before they choose to pay later.',
        de: 'Was sie lesen, bevor sie die spätere Zahlung wählen.',
      },
      fields: ['companyName', 'dueDays', 'allowLater'],
    },
    {
      title: { en: 'Orders', de: 'Bestellungen' },
      about: { en: 'What becomes of an order that is approved.', de: 'Was aus einer genehmigten Bestellung wird.' },
      fields: ['approvedStatus', 'maximumTotal'],
    },
  ],
  fields: {
    companyName: {
      label: { en: 'Name on the page', de: 'Name auf der Seite' },
      help: { en: 'Of your shop.', de: 'Der Ihres Shops.' },
    },
    dueDays: { label: { en: 'Days to pay', de: 'Tage bis zur Zahlung' } },
    allowLater: { label: { en: 'Let shoppers decide later', de: 'Kunden dürfen sich später entscheiden' } },
    approvedStatus: {
      label: { en: 'Approved orders become', de: 'Genehmigte Bestellungen werden' },
      help: {
        en: 'Choose “Paid” only when you are sure to get the money.',
        de: 'Wählen Sie „Bezahlt“ nur, wenn das Geld sicher kommt.',
      },
      options: {
        AWAITING_PAYMENT: { en: 'Awaiting payment', de: 'Warten auf Zahlung' },
        PAID: { en: 'Paid', de: 'Bezahlt' },
      },
    },
    maximumTotal: {
      label: { en: 'Largest order', de: 'Größte Bestellung' },
      help: { en: 'Larger ones are declined. 0: no limit.', de: 'Größere werden abgelehnt. 0: ohne Grenze.' },
      money: true,
    },
  },
};
