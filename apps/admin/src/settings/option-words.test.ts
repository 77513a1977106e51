import { describe, expect, it } from 'vitest';
import {
  optionStatus,
  paymentCollector,
  paymentFee,
  shippingRates,
  shippingZone,
  wayOfShipping,
} from './option-words.ts';

describe('the words of a shipping option', () => {
  it.each([
    [{ flatRate: { rateType: 'ABSOLUTE', rate: 4.9 }, ratesCalculationType: 'flat' }, '€4.90'],
    [{ flatRate: { rateType: 'PERCENT', rate: 5 }, ratesCalculationType: 'flat' }, '5 % of the subtotal'],
    [{ ratesTable: { tableBasedOn: 'discountedSubtotal' }, ratesCalculationType: 'table' }, 'By discounted subtotal'],
    [{ carrier: 'UPS', ratesCalculationType: 'carrier-calculated' }, 'By UPS'],
    [{ appClientId: 'parcels', ratesCalculationType: 'app' }, 'By the app parcels'],
    [{}, 'Free'],
  ] as const)('say what %o costs', (option, words) => {
    expect(shippingRates({ id: '1-1', ...option }, 'EUR')).toBe(words);
  });

  it('say how and where', () => {
    expect(wayOfShipping({ id: '1-1', fulfilmentType: 'delivery' })).toBe('Delivery by the store');
    expect(shippingZone({ id: '1-1', destinationZone: { id: 'WORLD', name: 'WORLD' } })).toBe('Everywhere');
    expect(shippingZone({ id: '1-1', destinationZone: { id: '2-1', name: 'Germany' } })).toBe('Germany');
    expect(shippingZone({ id: '1-1', destinationZone: { countryCodes: ['DE', 'AT'] } })).toBe('DE, AT');
  });
});

describe('the words of a payment option', () => {
  it('say who collects the money, and for how much', () => {
    expect(paymentCollector({ id: '1-1', paymentProcessorId: 'offline', appClientId: '' })).toBe('The store');
    expect(paymentCollector({ id: '1-1', paymentProcessorId: 'customPaymentApp', appClientId: 'pay' })).toBe(
      'The app pay',
    );
    expect(paymentCollector({ id: '1-1', paymentProcessorId: 'stripe' })).toBe('stripe');
    expect(paymentFee({ id: '1-1', paymentSurcharges: { type: 'PERCENT', value: 2 } }, 'EUR')).toBe('2 %');
    expect(paymentFee({ id: '1-1', paymentSurcharges: { type: 'ABSOLUTE', value: 2.5 } }, 'EUR')).toBe('€2.50');
    expect(paymentFee({ id: '1-1' }, 'EUR')).toBe('None');
  });

  it('say whether customers can choose it', () => {
    expect(optionStatus({})).toEqual({ label: 'On', tone: 'success' });
    expect(optionStatus({ enabled: false }).label).toBe('Off');
  });
});
