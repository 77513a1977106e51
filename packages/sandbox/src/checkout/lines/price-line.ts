import type { Product, Variation } from '@ecwid-kit/types';
import { decimal, times } from '../money/decimal.ts';
import { decimalToMinor, fromMinor, percentOf, toMinor } from '../money/minor-units.ts';
import type { OptionSelection, OrderedOption } from './cart-line.ts';

/** What the shopper chose for one option of a product: the texts of choices, or what was typed. */
export interface SelectedOption {
  readonly name: string;
  readonly value: string | readonly string[];
}

export interface LinePrice {
  /** Price of one piece with wholesale tier and options. */
  readonly unitPrice: number;
  /** Price of the product or variation before wholesale tier and options (`items[].productPrice`). */
  readonly productPrice: number;
  /** The tier that the quantity reached, if any. */
  readonly wholesaleTier?: { readonly quantity: number; readonly price: number };
  /** The selection as an order line writes it, with the modifiers that were applied. */
  readonly selectedOptions: OrderedOption[];
}

export interface PriceLineInput {
  readonly product: Pick<Product, 'price' | 'wholesalePrices' | 'options'>;
  readonly variation?: Pick<Variation, 'price' | 'wholesalePrices'>;
  readonly selectedOptions?: readonly SelectedOption[];
  readonly quantity: number;
  readonly currencyPrecision?: number;
}

/**
 * Prices one piece of a line: the variation's or product's price, replaced by the best wholesale tier that the quantity
 * reaches, plus option modifiers. Percentages are of the price without modifiers, so their order does not matter; the
 * result is never below zero.
 */
export function priceLine({
  product,
  variation,
  selectedOptions = [],
  quantity,
  currencyPrecision = 2,
}: PriceLineInput): LinePrice {
  const productPrice = variation?.price ?? product.price ?? 0;
  // A variation without tiers of its own is sold by the product's, but not once it has its own price.
  const tiers =
    variation?.wholesalePrices ?? (variation?.price === undefined ? product.wholesalePrices : undefined) ?? [];
  const tier = tiers.filter((each) => each.quantity <= quantity).toSorted((a, b) => b.quantity - a.quantity)[0];
  const base = toMinor(tier?.price ?? productPrice, currencyPrecision);
  const chosen = selectedOptions.map((selected) => orderedOption(selected, product.options ?? []));
  let unitPrice = base;
  for (const { selectionModifier, selectionModifierType } of chosen.flatMap((option) => option.selections ?? [])) {
    unitPrice +=
      selectionModifierType === 'PERCENT'
        ? percentOf(base, selectionModifier)
        : toMinor(selectionModifier, currencyPrecision);
  }
  return {
    unitPrice: fromMinor(Math.max(0, unitPrice), currencyPrecision),
    productPrice,
    ...(tier ? { wholesaleTier: { quantity: tier.quantity, price: tier.price } } : {}),
    selectedOptions: chosen,
  };
}

/** What `quantity` pieces cost before any rounding of the piece, rounded once. */
export function exactAmount(unitPrice: number, quantity: number, precision: number): number {
  return decimalToMinor(times(decimal(unitPrice), decimal(quantity)), precision);
}

function orderedOption({ name, value }: SelectedOption, options: NonNullable<Product['options']>): OrderedOption {
  const option = options.find((each) => each.name === name);
  const values = typeof value === 'string' ? [value] : [...value];
  const text = values.join(', ');
  if (option?.type === 'DATE') return { name, type: 'DATE', value: text };
  if (option?.type === 'FILES') return { name, type: 'FILES' };
  if (!option || option.type === 'TEXTFIELD' || option.type === 'TEXTAREA') return { name, type: 'TEXT', value: text };
  const selections = values.flatMap((each): OptionSelection[] => {
    const choice = option.choices?.find((candidate) => candidate.text === each);
    if (!choice) return [];
    return [
      {
        selectionTitle: choice.text,
        selectionModifier: choice.priceModifier ?? 0,
        selectionModifierType: choice.priceModifierType ?? 'ABSOLUTE',
      },
    ];
  });
  const type = option.type === 'CHECKBOX' ? 'CHOICES' : 'CHOICE';
  return { name, type, value: text, valuesArray: values, selections };
}
