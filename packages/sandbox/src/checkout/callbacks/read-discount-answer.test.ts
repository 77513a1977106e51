import { describe, expect, it } from 'vitest';
import { readDiscountAnswer } from './read-discount-answer.ts';

function read(body: unknown) {
  const answer = readDiscountAnswer(body);
  if (answer.status === 'invalid') throw new Error('the answer was not read');
  return { ...answer.value, problems: answer.problems.map(({ code, path }) => [code, path]) };
}

describe('readDiscountAnswer', () => {
  // fidelity: documented
  it('reads the documented answers without a problem', () => {
    const body = {
      discounts: [
        { value: 10, type: 'PERCENT', description: 'VIP', appliesToProducts: [501] },
        { value: 2, description: 'Welcome' },
      ],
      surcharges: [{ id: 'gift', value: 3, type: 'ABSOLUTE', description: 'Gift box', taxable: true }],
    };

    expect(read(body)).toEqual({
      discounts: [body.discounts[0], { value: 2, type: 'ABSOLUTE', description: 'Welcome' }],
      surcharges: body.surcharges,
      problems: [],
    });
  });

  // fidelity: documented
  it('takes either list alone', () => {
    expect(read({ discounts: [] })).toEqual({ discounts: [], surcharges: [], problems: [] });
    expect(read({ surcharges: [{ value: 1 }] }).surcharges).toEqual([{ value: 1, type: 'ABSOLUTE' }]);
  });

  // fidelity: documented
  it.each([[null], [[]], ['{}'], [{}], [{ discounts: {} }], [{ discounts: [], surcharges: 'none' }]])(
    'takes %j for no answer',
    (body) => {
      expect(readDiscountAnswer(body).status).toBe('invalid');
    },
  );

  // fidelity: assumed, whether one bad entry spoils the whole answer is not said; it does not
  it('leaves out an entry whose value or type is unusable', () => {
    const { discounts, problems } = read({
      discounts: [
        { value: -5 },
        { value: null },
        { value: 5, type: 'ABS' },
        { value: 5, type: 'percent' },
        { value: 1 },
      ],
    });

    expect(discounts).toEqual([{ value: 1, type: 'ABSOLUTE' }]);
    expect(problems).toEqual([
      ['wrong_value', 'discounts[0].value'],
      ['missing_field', 'discounts[1].value'],
      ['wrong_value', 'discounts[2].type'],
      ['wrong_value', 'discounts[3].type'],
    ]);
  });

  it('tells an app that wrote ABS what to write', () => {
    const answer = readDiscountAnswer({ discounts: [{ value: 5, type: 'ABS' }] });
    expect(answer.problems[0]?.message).toContain('ABSOLUTE');
  });

  // fidelity: assumed, what unusable product ids do is not said; the entry is left out, because the merchant did not
  // mean all products
  it('never widens a discount on some products to all of them', () => {
    const { discounts } = read({
      discounts: [
        { value: 5, appliesToProducts: ['x'] },
        { value: 5, appliesToProducts: 501 },
      ],
    });
    expect(discounts).toEqual([]);
    expect(read({ discounts: [{ value: 5, appliesToProducts: [] }] }).discounts).toEqual([
      { value: 5, type: 'ABSOLUTE', appliesToProducts: [] },
    ]);
  });
});
