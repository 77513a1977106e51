import type { OptionChoice, Product, ProductOption, Variation } from '@ecwid-kit/types';
import { sameText } from '../../catalog/products/variation-document.ts';
import { priceLine, type SelectedOption } from '../../checkout/index.ts';
import { isVariationOption } from '../catalog/shown-product.ts';

/** Chosen choices by option, both counted from 0. Checkboxes may have several. */
export type Selection = ReadonlyMap<number, readonly number[]>;

/** What is chosen when the page opens: by `?variation=`, by `?options=2,1` (counted from 1), else by default. */
export function initialSelection(product: Product, query: URLSearchParams): Selection {
  const variation = product.combinations?.find(({ id }) => String(id) === query.get('variation'));
  const numbers = (query.get('options') ?? '').split(',').map((text) => Number(text) - 1);
  const preferred = variation ?? product.combinations?.find(({ id }) => id === product.defaultCombinationId);
  const selection = new Map<number, readonly number[]>();
  let place = 0;
  for (const [index, option] of (product.options ?? []).entries()) {
    if (!isVariationOption(option) || !option.choices?.length) continue;
    const asked = numbers[place++];
    const named = preferred?.options?.find(({ name }) => sameText(name, option.name));
    const byVariation = option.choices.findIndex((choice) => named && sameText(choice.text, named.value));
    const chosen = [
      variation ? byVariation : -1,
      asked ?? -1,
      preferred?.inStock === false ? -1 : byVariation,
      option.defaultChoice ?? -1,
    ].find((candidate) => option.choices?.[candidate] !== undefined);
    if (chosen !== undefined) selection.set(index, [chosen]);
    else if (option.required) selection.set(index, [0]);
  }
  return selection;
}

/** The variation that the choices stand for. */
export function variationOf(product: Product, selection: Selection): Variation | undefined {
  return product.combinations?.find((variation) =>
    (variation.options ?? []).every(({ name, value }) =>
      chosenChoices(product, selection).some(
        ({ option, choice }) => sameText(option.name, name) && sameText(choice.text, value),
      ),
    ),
  );
}

/** What one piece costs with the choices. */
export function selectionPrice(product: Product, selection: Selection, precision: number): number {
  const variation = variationOf(product, selection);
  const selectedOptions = chosenChoices(product, selection).map(({ option, choice }) => ({
    name: option.name,
    value: choice.text,
  }));
  return priceLine({
    product,
    ...(variation && { variation }),
    selectedOptions,
    quantity: 1,
    currencyPrecision: precision,
  }).unitPrice;
}

function chosenChoices(product: Product, selection: Selection): { option: ProductOption; choice: OptionChoice }[] {
  return [...selection].flatMap(([index, choices]) => {
    const option = product.options?.[index];
    if (!option) return [];
    return choices.flatMap((number) => {
      const choice = option.choices?.[number];
      return choice ? [{ option, choice }] : [];
    });
  });
}

/** The name of an option's form field. */
export const optionField = (index: number) => `option.${index}`;

/** Reads the options of an "add to cart" form: choices by number, texts as typed. */
export function readSelectedOptions(product: Product, form: FormData | URLSearchParams): SelectedOption[] {
  return (product.options ?? []).flatMap((option, index): SelectedOption[] => {
    const values = form.getAll(optionField(index)).filter((value) => typeof value === 'string' && value !== '');
    const texts = values.filter((value) => typeof value === 'string');
    if (texts.length === 0) return [];
    if (!option.choices?.length) return [{ name: option.name, value: (texts[0] ?? '').slice(0, MAX_TEXT) }];
    const chosen = texts.flatMap((text) => option.choices?.[Number(text)]?.text ?? []);
    if (chosen.length === 0) return [];
    return [{ name: option.name, value: option.type === 'CHECKBOX' ? chosen : (chosen[0] ?? '') }];
  });
}

const MAX_TEXT = 1000;
