import { productCreateSchema } from '@ecwid-kit/types';
import { describe, expect, it } from 'vitest';
import { productBody, relatedProductsBody } from '../bodies.ts';
import { demoProfile } from '../store/profile.ts';
import { CATEGORY_KEYS, demoCategories } from './categories.ts';
import type { DemoProduct } from './demo-product.ts';
import { demoProductTypes } from './product-types.ts';
import { demoProducts } from './products.ts';

/** Keys of the products that break a rule. */
const breaking = (rule: (demo: DemoProduct) => boolean) =>
  demoProducts.filter((demo) => !rule(demo)).map(({ key }) => key);
const count = (test: (demo: DemoProduct) => boolean) => demoProducts.filter(test).length;
const combinationsOf = ({ product }: DemoProduct) => product.combinations ?? [];
const isUnique = (values: readonly unknown[]) => new Set(values).size === values.length;

/** The options whose choices make variations. */
function variedOptions(demo: DemoProduct) {
  const names = new Set(combinationsOf(demo).flatMap(({ options = [] }) => options.map(({ name }) => name)));
  return (demo.product.options ?? []).filter(({ name }) => names.has(name));
}

describe('the demo catalogue', () => {
  it('has five categories, three product types and forty products', () => {
    expect(demoCategories.map(({ key }) => key)).toEqual(CATEGORY_KEYS);
    expect(Object.keys(demoProductTypes)).toHaveLength(3);
    expect(demoProducts).toHaveLength(40);
    expect(isUnique(demoProducts.map(({ key }) => key))).toBe(true);
  });

  it('puts at least seven products in every category', () => {
    const sizes = CATEGORY_KEYS.map((key) => count(({ categories }) => categories[0] === key));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
  });

  it('gives each product and each variation a SKU of its own', () => {
    const skus = demoProducts.flatMap((demo) => [demo.product.sku, ...combinationsOf(demo).map(({ sku }) => sku)]);
    expect(skus).not.toContain(undefined);
    expect(isUnique(skus)).toBe(true);
  });

  it('asks a price for everything, lower than the struck one and higher than the wholesale one', () => {
    const isPriced = (price: number | undefined, compareTo: number | null | undefined) =>
      price !== undefined && price > 0 && (typeof compareTo !== 'number' || compareTo > price);
    expect(
      breaking((demo) => {
        const { price = 0, compareToPrice, wholesalePrices = [] } = demo.product;
        return (
          isPriced(demo.product.price, compareToPrice) &&
          combinationsOf(demo).every((own) => isPriced(own.price ?? price, own.compareToPrice)) &&
          wholesalePrices.every((tier) => tier.price > 0 && tier.price < price)
        );
      }),
    ).toEqual([]);
  });

  it('relates products that exist, and none to itself', () => {
    const keys = new Set(demoProducts.map(({ key }) => key));
    expect(breaking(({ key, related }) => related.every((other) => other !== key && keys.has(other)))).toEqual([]);
  });

  it('makes a variation of every combination of choices, once, and of no other choice', () => {
    expect(count((demo) => combinationsOf(demo).length > 0)).toBeGreaterThanOrEqual(12);
    expect(
      breaking((demo) => {
        const varied = variedOptions(demo);
        const combinations = combinationsOf(demo);
        const expected = varied.reduce(
          (total, { choices = [] }) => total * choices.length,
          combinations.length > 0 ? 1 : 0,
        );
        const choicesExist = combinations.every(({ options = [] }) =>
          options.every(({ name, value }) =>
            varied.some((option) => option.name === name && option.choices?.some(({ text }) => text === value)),
          ),
        );
        const all = combinations.map(({ options }) => JSON.stringify(options));
        return combinations.length === expected && choicesExist && isUnique(all);
      }),
    ).toEqual([]);
  });

  it('counts in a product what its variations hold', () => {
    expect(
      breaking((demo) => {
        const combinations = combinationsOf(demo);
        if (combinations.length === 0 || demo.product.unlimited === true) return true;
        return combinations.reduce((total, { quantity = 0 }) => total + quantity, 0) === demo.product.quantity;
      }),
    ).toEqual([]);
  });

  it('has sold out, scarce, unlimited, reduced, wholesale and unshipped products', () => {
    expect(count(({ product }) => product.quantity === 0)).toBeGreaterThan(1);
    expect(
      count(({ product }) => product.quantity !== undefined && product.quantity > 0 && product.quantity < 5),
    ).toBeGreaterThan(1);
    expect(count(({ product }) => product.unlimited === true)).toBeGreaterThan(3);
    expect(count(({ product }) => typeof product.compareToPrice === 'number')).toBeGreaterThan(4);
    expect(count(({ product }) => product.wholesalePrices !== undefined)).toBeGreaterThan(3);
    expect(count(({ product }) => product.isShippingRequired === false)).toBe(1);
  });

  it('has options of six kinds', () => {
    const kinds = new Set(demoProducts.flatMap(({ product }) => (product.options ?? []).map(({ type }) => type)));
    expect(kinds).toEqual(new Set(['CHECKBOX', 'RADIO', 'SELECT', 'SIZE', 'SWATCHES', 'TEXTFIELD']));
  });

  it('gives values only to attributes of the product’s type, among them a valid UPC', () => {
    expect(
      breaking(({ type, product: { attributes = [] } }) => {
        const known = demoProductTypes[type].attributes?.map(({ name }) => name) ?? [];
        const upc = attributes.find((attribute) => attribute.type === 'UPC')?.value ?? '';
        const sum = Array.from(upc).reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
        return attributes.every(({ name }) => known.includes(name)) && /^2\d{11}$/.test(upc) && sum % 10 === 0;
      }),
    ).toEqual([]);
  });

  it('is written in both languages of the store', () => {
    expect(demoProfile.languages.enabledLanguages).toEqual(['en', 'de']);
    const texts = [...demoProducts.map(({ product }) => product), ...demoCategories.map(({ category }) => category)];
    const missing = texts.filter(
      ({ nameTranslated, descriptionTranslated }) =>
        !nameTranslated?.['de'] || !/^<p>.+<\/p>$/.test(descriptionTranslated?.['de'] ?? ''),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('makes bodies that the contract accepts, with the ids of what its keys became', () => {
    const ids = { category: (key: string) => CATEGORY_KEYS.findIndex((known) => known === key) + 1, type: () => 5 };
    expect(breaking((demo) => productCreateSchema().safeParse(productBody(demo, ids)).success)).toEqual([]);
    const [first] = demoProducts;
    expect(first && productBody(first, ids)).toMatchObject({
      categoryIds: [1],
      defaultCategoryId: 1,
      productClassId: 5,
    });
    expect(first && relatedProductsBody(first, (key) => key.length).relatedProducts?.productIds).toEqual([12, 11, 8]);
  });

  it('taxes by taxes of the profile', () => {
    const taxes = new Set<number>(demoProfile.taxSettings.taxes.map(({ id }) => id));
    expect(breaking(({ product }) => (product.tax?.enabledManualTaxes ?? []).every((id) => taxes.has(id)))).toEqual([]);
  });
});
