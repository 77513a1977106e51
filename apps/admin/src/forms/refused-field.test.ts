import { describe, expect, it } from 'vitest';
import { refusedField } from './refused-field.ts';

const fields = { amount: 'amount', 'triggers.endDate': 'endDate' };

describe('what the API refused', () => {
  it('stands beside the field that it names', () => {
    const message = 'Wrong field "triggers.endDate": must be after startDate';

    expect(refusedField({ name: 'Summer' }, message, fields, 1)).toEqual({
      status: 'invalid',
      values: { name: 'Summer' },
      fieldErrors: { endDate: ['Must be after startDate'] },
      at: 1,
    });
  });

  it.each(['Wrong field "constructor": unknown', 'The store has no promotions', 'Wrong field "other": unknown'])(
    'stands above the form when it names none of it: %s',
    (message) => {
      expect(refusedField({}, message, fields)).toBeUndefined();
    },
  );
});
