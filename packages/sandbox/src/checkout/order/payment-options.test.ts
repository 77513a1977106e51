import { expect, it } from 'vitest';
import { availablePaymentOptions } from './payment-options.ts';

// fidelity: documented
it('offers the enabled ways to pay that go with the shipping method', () => {
  const options = [
    { id: 'cod', orderBy: 2, shippingSettings: { enabledShippingMethods: ['post'] } },
    { id: 'card', orderBy: 1, shippingSettings: { enabledShippingMethods: [] } },
    { id: 'off', enabled: false },
  ];
  const ids = (method?: string) => availablePaymentOptions(options, method).map((option) => option.id);

  expect(ids('post')).toEqual(['card', 'cod']);
  expect(ids('post:Express')).toEqual(['card', 'cod']);
  expect(ids('courier')).toEqual(['card']);
  expect(ids()).toEqual(['card', 'cod']);
});
