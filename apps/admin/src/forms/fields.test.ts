import { describe, expect, it } from 'vitest';
import { amountField, checkboxField, countField, emptyOr } from './fields.ts';

describe('amountField', () => {
  it.each([
    ['12', 12],
    [' 12.50 ', 12.5],
    ['12,50', 12.5],
    ['0', 0],
  ])('reads %j', (text, amount) => {
    expect(amountField().parse(text)).toBe(amount);
  });

  it.each(['', '-1', '1e3', '1.2.3', '12 €', 'Infinity'])('refuses %j', (text) => {
    expect(amountField().safeParse(text).success).toBe(false);
  });
});

describe('the other fields', () => {
  it('take a whole number only', () => {
    expect(countField().parse('7')).toBe(7);
    expect(countField().safeParse('7.5').success).toBe(false);
  });

  it('may be left empty', () => {
    expect(emptyOr(amountField()).parse('  ')).toBeUndefined();
    expect(emptyOr(amountField()).parse('3')).toBe(3);
  });

  it('may be left out, as a field is that a form hides', () => {
    expect(emptyOr(countField()).parse(undefined)).toBeUndefined();
  });

  it('say what is wrong in the field’s own words', () => {
    const refused = emptyOr(amountField('Enter a price')).safeParse('x');

    expect(refused.error?.issues[0]?.message).toBe('Enter a price');
  });

  it('read a checkbox that was not sent as off', () => {
    expect(checkboxField().parse(undefined)).toBe(false);
    expect(checkboxField().parse('on')).toBe(true);
  });
});
