import { describe, expect, it } from 'vitest';
import { formatMoney } from './format-number.ts';

const euro = { currencyPrefix: '€', currencyGroupSeparator: ' ', currencyDecimalSeparator: ',', currencyPrecision: 2 };

// fidelity: assumed, the settings are documented as fields, how they work together is not; they are read as their
// names say
describe('formatMoney', () => {
  it('groups thousands and writes the decimals of the currency', () => {
    expect(formatMoney(1_234_567.5, euro)).toBe('€1 234 567,50');
    expect(formatMoney(0.05, euro)).toBe('€0,05');
    expect(formatMoney(999, euro)).toBe('€999,00');
  });

  it('writes currencies of no and of three decimals', () => {
    expect(formatMoney(1500, { currencyPrefix: '¥', currencyPrecision: 0, currencyGroupSeparator: ',' })).toBe(
      '¥1,500',
    );
    expect(formatMoney(1.5, { currencySuffix: ' KD', currencyPrecision: 3 })).toBe('1.500 KD');
  });

  it('drops decimals only when all of them are zero', () => {
    const format = { ...euro, currencyTruncateZeroFractional: true };
    expect(formatMoney(12, format)).toBe('€12');
    expect(formatMoney(12.5, format)).toBe('€12,50');
  });

  it('puts the sign of a negative amount first', () => {
    expect(formatMoney(-2.005, euro)).toBe('-€2,01');
    expect(formatMoney(-0.001, euro)).toBe('€0,00');
  });
});
