import { translated, type Bilingual } from '../translated.ts';
import { SHIPPING_IDS } from './shipping.ts';

export const PAYMENT_IDS = { bankTransfer: '3101-1735689600201', cashOnDelivery: '3102-1735689600202' } as const;
export type PaymentKey = keyof typeof PAYMENT_IDS;

const offline = (key: PaymentKey, orderBy: number, title: Bilingual, instructions: Bilingual) => ({
  id: PAYMENT_IDS[key],
  enabled: true,
  configured: true,
  checkoutTitle: title[0],
  checkoutTitleTranslated: translated(title),
  checkoutDescription: '',
  paymentProcessorId: 'offline',
  paymentProcessorTitle: '',
  orderBy,
  appClientId: '',
  paymentSurcharges: { type: 'ABSOLUTE' as const, value: 0 },
  instructionsForCustomer: {
    instructionsTitle: title[0],
    instructions: `<p>${instructions[0]}</p>`,
    instructionsTranslated: { en: `<p>${instructions[0]}</p>`, de: `<p>${instructions[1]}</p>` },
  },
});

export const demoPayment = {
  paymentOptions: [
    offline(
      'bankTransfer',
      10,
      ['Bank transfer', 'Überweisung'],
      [
        'Please transfer the total within seven days and name the order number. We pack when it arrives.',
        'Bitte überweisen Sie den Betrag innerhalb von sieben Tagen mit der Bestellnummer. Wir packen, sobald er da ist.',
      ],
    ),
    {
      ...offline(
        'cashOnDelivery',
        20,
        ['Cash on delivery', 'Nachnahme'],
        ['Pay the courier, or us at the counter.', 'Zahlen Sie beim Boten oder bei uns an der Theke.'],
      ),
      paymentSurcharges: { type: 'ABSOLUTE' as const, value: 2.5 },
      shippingSettings: { enabledShippingMethods: [SHIPPING_IDS.standard, SHIPPING_IDS.free, SHIPPING_IDS.pickup] },
    },
  ],
  applePay: { enabled: false, available: false },
};
