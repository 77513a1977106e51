import type { ProductCreate } from '@ecwid-kit/types';
import { drawSvg, type Drawing } from '../images/drawing.ts';
import { translated, type Bilingual } from '../translated.ts';
import type { CategoryKey } from './categories.ts';
import type { ProductTypeKey } from './product-types.ts';

/** A product of the demo store. What has no id before it is created is named by key. */
export interface DemoProduct {
  readonly key: string;
  /** The first one is the product's own category. */
  readonly categories: readonly CategoryKey[];
  readonly type: ProductTypeKey;
  readonly related: readonly string[];
  readonly product: ProductCreate;
  readonly drawing: Drawing;
}

export type Option = NonNullable<ProductCreate['options']>[number];
export type Choice = NonNullable<Option['choices']>[number];
export type Combination = NonNullable<ProductCreate['combinations']>[number];

/** Name and description in both languages. */
export const texts = (name: Bilingual, description: Bilingual) => ({
  name: name[0],
  nameTranslated: translated(name),
  description: `<p>${description[0]}</p>`,
  descriptionTranslated: { en: `<p>${description[0]}</p>`, de: `<p>${description[1]}</p>` },
});

export const subtitle = (text: Bilingual) => ({ subtitle: text[0], subtitleTranslated: translated(text) });

export const ribbon = (text: Bilingual, color: string) => ({
  ribbon: { text: text[0], color },
  ribbonTranslated: translated(text),
});

/** Attribute values by the names of the product's type. */
export const facts = (brand: string, values: Readonly<Record<string, string>>) => [
  { name: 'Brand', type: 'BRAND' as const, value: brand, show: 'DESCR' as const },
  ...Object.entries(values).map(([name, value]) => ({
    name,
    type: 'CUSTOM' as const,
    value,
    show: 'DESCR' as const,
  })),
];

export const choice = (text: Bilingual, more: Partial<Choice> = {}): Choice => ({
  text: text[0],
  textTranslated: translated(text),
  priceModifier: 0,
  priceModifierType: 'ABSOLUTE',
  ...more,
});

export const option = (
  type: NonNullable<Option['type']>,
  name: Bilingual,
  choices: readonly Choice[],
  more: Partial<Option> = {},
): Option => ({
  type,
  name: name[0],
  nameTranslated: translated(name),
  ...(choices.length > 0 ? { choices: [...choices], defaultChoice: 0 } : {}),
  required: type !== 'CHECKBOX' && choices.length > 0,
  ...more,
});

/** Colours to pick from; a variation of one is drawn in it. */
export const swatches = (name: Bilingual, colours: readonly (readonly [en: string, de: string, hex: string])[]) =>
  option(
    'SWATCHES',
    name,
    colours.map(([en, de, hex]) => choice([en, de], { hexCodes: [hex] })),
  );

/** A variation, by the choices that make it. */
export const variation = (of: Readonly<Record<string, string>>, sku: string, more: Combination): Combination => ({
  options: Object.entries(of).map(([name, value]) => ({ name, value })),
  sku,
  unlimited: false,
  ...more,
});

/** The picture of a product as SVG text. */
export const productImage = (of: DemoProduct): string => drawSvg(of.drawing);

/** Pictures of the variations that look different, by SKU: those with a colour of their own. */
export function variationImages({ product, drawing }: DemoProduct): ReadonlyMap<string, string> {
  const images = new Map<string, string>();
  for (const { sku, options = [] } of product.combinations ?? []) {
    const colour = options.map(({ name, value }) => hexOf(product, name, value)).find((hex) => hex !== undefined);
    if (sku !== undefined && colour !== undefined) images.set(sku, drawSvg({ ...drawing, colour }));
  }
  return images;
}

function hexOf(product: ProductCreate, name: string, value: string): string | undefined {
  const owner = product.options?.find((candidate) => candidate.name === name);
  return owner?.choices?.find((candidate) => candidate.text === value)?.hexCodes?.[0];
}
