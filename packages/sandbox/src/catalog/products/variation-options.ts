import type { Product, VariationOption } from '@ecwid-kit/types';
import { apiError, wrongParameter } from '../../rest/api-error.ts';
import { sameText } from './variation-document.ts';

/** Option types whose choices a variation can stand for. */
const CHOICE_TYPES = new Set(['SELECT', 'SIZE', 'RADIO', 'SWATCHES']);

/** Throws the error of options that the product does not have: a variation of what nobody can choose. */
export function checkOptions(product: Product, options: readonly VariationOption[] | undefined): void {
  if (!options || options.length === 0)
    throw wrongParameter('A variation needs options', 'Send "options": [{"name": …, "value": …}].');
  for (const { name, value } of options) {
    const option = product.options?.find((candidate) => sameText(candidate.name, name));
    if (!option) {
      throw apiError(
        'COMBINATION_CONTAINS_REMOVED_OPTION',
        `The product has no option "${name}"`,
        `Its options: ${(product.options ?? []).map((candidate) => candidate.name).join(', ') || 'none'}.`,
      );
    }
    if (!CHOICE_TYPES.has(option.type ?? 'SELECT')) throw wrongParameter(`Option "${name}" has no choices to vary by`);
    if (!option.choices?.some((choice) => sameText(choice.text, value))) {
      throw apiError(
        'COMBINATION_CONTAINS_REMOVED_OPTION_VALUE',
        `Option "${name}" has no value "${value}"`,
        `Its values: ${(option.choices ?? []).map((choice) => choice.text).join(', ')}.`,
      );
    }
  }
}
