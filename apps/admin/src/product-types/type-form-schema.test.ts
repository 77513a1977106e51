import { describe, expect, it } from 'vitest';
import { readTypeForm } from './type-form-schema.ts';

const stored = [
  {
    id: 5,
    name: 'Brand',
    nameTranslated: { en: 'Brand', de: 'Marke' },
    type: 'BRAND' as const,
    show: 'DESCR' as const,
  },
  { id: 6, name: 'Care', type: 'CUSTOM' as const, show: 'DESCR' as const },
];
const values = {
  name: ' Tea ',
  'attribute-5-name': 'Brand',
  'attribute-5-type': 'BRAND',
  'attribute-5-show': 'NOTSHOW',
  'attribute--1-name': 'Brewing',
  'attribute--1-type': 'CUSTOM',
  'attribute--1-show': 'DESCR',
};

describe('the form of a product type', () => {
  it('sends what stands in its rows: kept, changed and new ones, and no others', () => {
    expect(readTypeForm(values, { stored, general: false })).toEqual({
      body: {
        name: 'Tea',
        attributes: [
          { ...stored[0], show: 'NOTSHOW' },
          { name: 'Brewing', type: 'CUSTOM', show: 'DESCR' },
        ],
      },
    });
  });

  it('keeps the names in other languages when an attribute gets another name', () => {
    expect(readTypeForm({ 'attribute-5-name': 'Maker' }, { stored, general: true })).toMatchObject({
      body: { attributes: [{ id: 5, name: 'Maker', nameTranslated: { en: 'Maker', de: 'Marke' } }] },
    });
  });

  it('refuses what has no name', () => {
    expect(readTypeForm({ name: '', 'attribute-5-name': ' ' }, { stored, general: false })).toEqual({
      errors: { name: ['Name the product type'], 'attribute-5-name': ['Name the attribute, or remove it'] },
    });
  });

  it('gives the general type no name', () => {
    expect(readTypeForm({ name: 'Tea' }, { stored, general: true })).toEqual({ body: { attributes: [] } });
  });
});
