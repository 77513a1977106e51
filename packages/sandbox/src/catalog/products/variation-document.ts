import type { OptionChoice, Product, Variation, VariationOption } from '@ecwid-kit/types';

/** Works out what a product's variations show: stock, price, numbers. */
export function describeVariations(product: Product, money: (amount: number) => string): Variation[] {
  return (product.combinations ?? []).map((variation, index) => {
    const price = variation.price ?? optionPrice(product, variation.options ?? []);
    const unlimited = variation.unlimited ?? variation.quantity === undefined;
    const { quantity: _quantity, ...rest } = variation;
    return {
      ...rest,
      ...(!unlimited && { quantity: variation.quantity ?? 0 }),
      combinationNumber: index + 1,
      unlimited,
      inStock: unlimited || (variation.quantity ?? 0) > 0,
      attributes: variation.attributes ?? [],
      defaultDisplayedPrice: price,
      defaultDisplayedPriceFormatted: money(price),
      outOfStockVisibilityBehaviour:
        variation.outOfStockVisibilityBehaviour ?? product.outOfStockVisibilityBehaviour ?? 'SHOW',
    };
  });
}

/** The product's price with what its options add. */
function optionPrice(product: Product, chosen: readonly VariationOption[]): number {
  const base = product.price ?? 0;
  let price = base;
  for (const { name, value } of chosen) {
    const option = product.options?.find((candidate) => sameText(candidate.name, name));
    const choice = option?.choices?.find((candidate) => sameText(candidate.text, value));
    if (choice) price += modifierOf(choice, base);
  }
  return Math.round(price * 1000) / 1000;
}

function modifierOf({ priceModifier = 0, priceModifierType }: OptionChoice, base: number): number {
  return priceModifierType === 'PERCENT' ? (base * priceModifier) / 100 : priceModifier;
}

/** Whether two sets of options name the same variation, in any order and case. */
export function sameOptions(one: readonly VariationOption[], other: readonly VariationOption[]): boolean {
  return (
    one.length === other.length &&
    one.every((a) => other.some((b) => sameText(a.name, b.name) && sameText(a.value, b.value)))
  );
}

/** Option names and values are compared as people read them. */
export function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
