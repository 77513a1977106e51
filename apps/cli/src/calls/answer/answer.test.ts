import * as fc from 'fast-check';
import pc from 'picocolors';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { answerCsv } from './answer-csv.ts';
import { detailsText, itemsText } from './answer-text.ts';
import { cellText } from './cell.ts';
import { fieldOf, fieldsOf } from './rows.ts';

const plain = pc.createColors(false);
const widest = (text: string) => Math.max(...text.split('\n').map((line) => stringWidth(line)));

it('never makes a cell wider than it may be, or more than one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, width) => {
      const cell = cellText(text, width);

      expect(stringWidth(cell)).toBeLessThanOrEqual(width);
      expect(cell).not.toMatch(/\p{Cc}/u);
    }),
  );
});

it('keeps a table within the terminal, whatever the shop sells', () => {
  const item = fc.record({
    id: fc.nat(),
    name: fc.string({ unit: 'grapheme' }),
    note: fc.string(),
    price: fc.double(),
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1 }), fc.integer({ min: 45, max: 200 }), (items, width) => {
      expect(widest(itemsText(items, undefined, width).text(plain))).toBeLessThanOrEqual(width);
    }),
  );
});

it('lines up what is twice as wide', () => {
  const text = itemsText(
    [
      { id: 1, name: '茶壺', price: 3 },
      { id: 22, name: 'Tin', price: 10 },
    ],
    undefined,
    80,
  ).text(plain);

  expect(text).toBe('id  name  price\n1   茶壺  3\n22  Tin   10');
});

it('shows plain values, fields of fields and lists', () => {
  expect(itemsText(['a', 'b'], undefined, 80).text(plain)).toBe('value\na\nb');
  expect(detailsText({ id: 1, tax: { name: 'VAT', rates: [1] } }, undefined, 80)).toBe(
    'id         1\ntax.name   VAT\ntax.rates  [1]',
  );
});

it('finds a field by its path, and nothing that an object has from birth', () => {
  expect(fieldOf({ a: [{ b: 1 }] }, 'a.0.b')).toBe(1);
  expect(fieldOf({}, 'constructor.name')).toBeUndefined();
});

it('loses no field, whatever its name', () => {
  const leaves = (value: unknown): number =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
      ? Object.values(value).reduce((sum: number, inner) => sum + leaves(inner), 0)
      : 1;
  const key = fc.stringMatching(/^[a-z.]{1,8}$/);
  fc.assert(
    fc.property(
      fc.dictionary(key, fc.dictionary(fc.stringMatching(/^[A-Z]{1,8}$/), fc.nat(), { minKeys: 1 }), { minKeys: 1 }),
      (row) => {
        expect(fieldsOf(row).size).toBe(leaves(row));
      },
    ),
  );
});

it('has a column of CSV for each field that any item has', () => {
  expect(answerCsv([{ a: 1 }, { b: { c: true } }, {}], undefined)).toBe('a,b.c\n1,\n,true\n,');
});
