import type { Product, Variation } from '@ecwid-kit/types';
import type { SelectedOption } from '../checkout/index.ts';
import { sameText } from '../catalog/products/variation-document.ts';

type ProductOption = NonNullable<Product['options']>[number];

export type PickedOptions =
  | { readonly status: 'picked'; readonly options: readonly SelectedOption[]; readonly variation?: Variation }
  | { readonly status: 'option_required'; readonly option: string };

/**
 * Settles what a shopper chose of a product: choices as the product spells them, the default where nothing is said,
 * and the variation that they make. What the product does not offer is left out.
 */
export function pickOptions(
  product: Product,
  chosen: readonly SelectedOption[],
  combinationId: number | undefined,
): PickedOptions {
  const named = product.combinations?.find((variation) => variation.id === combinationId);
  const wanted = [...chosen, ...(named?.options ?? [])];
  const options: SelectedOption[] = [];
  for (const option of product.options ?? []) {
    const values = valuesOf(
      option,
      wanted.findLast(({ name }) => sameText(name, option.name)),
    );
    if (values.length > 0) {
      options.push({ name: option.name, value: option.type === 'CHECKBOX' ? values : values.join(', ') });
    } else if (option.required) {
      return { status: 'option_required', option: option.name };
    }
  }
  const variation = named ?? findVariation(product, options);
  return { status: 'picked', options, ...(variation && { variation }) };
}

function valuesOf({ type, choices = [], defaultChoice }: ProductOption, given: SelectedOption | undefined): string[] {
  const texts = (typeof given?.value === 'string' ? [given.value] : [...(given?.value ?? [])])
    .map((text) => text.trim())
    .filter(Boolean);
  if (type === 'TEXTFIELD' || type === 'TEXTAREA' || type === 'DATE' || type === 'FILES') return texts.slice(0, 1);
  const known = texts.flatMap((text) => choices.find((choice) => sameText(choice.text, text))?.text ?? []);
  if (type === 'CHECKBOX') return known;
  const fallback = defaultChoice === undefined ? undefined : choices[defaultChoice]?.text;
  const [first = fallback] = known;
  return first === undefined ? [] : [first];
}

/** The variation whose every option was chosen so. */
function findVariation({ combinations = [] }: Product, options: readonly SelectedOption[]): Variation | undefined {
  return combinations.find((variation) => {
    const own = variation.options ?? [];
    return own.length > 0 && own.every(({ name, value }) => options.some((each) => isChoice(each, name, value)));
  });
}

function isChoice(chosen: SelectedOption, name: string, value: string): boolean {
  return typeof chosen.value === 'string' && sameText(chosen.name, name) && sameText(chosen.value, value);
}
