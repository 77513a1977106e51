import type { AppDiscount } from '../discounts/discount-rule.ts';
import type { Surcharge } from '../discounts/surcharge.ts';
import { isJsonObject, readList, type AnswerProblem, type EntryReader, type ParsedAnswer } from './answer-problems.ts';

/** What an app's discount endpoint answered. */
export interface DiscountAnswer {
  readonly discounts: AppDiscount[];
  readonly surcharges: Surcharge[];
}

/**
 * Reads the answer of a discount endpoint: discounts, surcharges or both. An entry without a usable value is left out
 * and the others stay. An answer with neither list, or with a list that is none, counts as no answer.
 *
 * @param body the parsed JSON
 */
export function readDiscountAnswer(body: unknown): ParsedAnswer<DiscountAnswer> {
  if (!isJsonObject(body)) return invalid('not_an_object', '', 'the answer must be a JSON object');
  if (body['discounts'] === undefined && body['surcharges'] === undefined) {
    return invalid('missing_list', 'discounts', 'discounts or surcharges is required; send {"discounts":[]} for none');
  }
  const discounts = readList(body['discounts'] ?? [], 'discounts', readDiscount);
  const surcharges = readList(body['surcharges'] ?? [], 'surcharges', readSurcharge);
  const problems = [...discounts.problems, ...surcharges.problems];
  if (!discounts.entries || !surcharges.entries) return { status: 'invalid', problems };
  return { status: 'ok', value: { discounts: discounts.entries, surcharges: surcharges.entries }, problems };
}

function readDiscount(reader: EntryReader): AppDiscount | undefined {
  const value = reader.amount('value');
  const type = readType(reader);
  const description = reader.text('description');
  const appliesToProducts = readProductIds(reader);
  if (value === undefined || type === undefined) return undefined;
  if (appliesToProducts === 'unusable') return undefined;
  return {
    value,
    type,
    ...(description === undefined ? {} : { description }),
    ...(appliesToProducts ? { appliesToProducts } : {}),
  };
}

function readSurcharge(reader: EntryReader): Surcharge | undefined {
  const value = reader.amount('value');
  const type = readType(reader);
  const id = reader.text('id', { maxLength: 255 });
  const description = reader.text('description');
  const descriptionTranslated = reader.text('descriptionTranslated');
  const taxable = reader.flag('taxable');
  if (value === undefined || type === undefined) return undefined;
  return {
    ...(id === undefined ? {} : { id }),
    value,
    type,
    ...(description === undefined ? {} : { description }),
    ...(descriptionTranslated === undefined ? {} : { descriptionTranslated }),
    ...(taxable === undefined ? {} : { taxable }),
  };
}

/** A type that is not known leaves the entry out: 10 % and 10.00 are too far apart to guess. */
function readType(reader: EntryReader): 'ABSOLUTE' | 'PERCENT' | undefined {
  if (!reader.has('type')) return 'ABSOLUTE';
  const type = reader.raw('type');
  if (type === 'ABSOLUTE' || type === 'PERCENT') return type;
  const hint = type === 'ABS' ? 'ABS is its name inside orders; here it is ABSOLUTE' : 'must be ABSOLUTE or PERCENT';
  reader.wrong('type', hint, 'entry_left_out');
  return undefined;
}

/** A list that names products must not turn into one that names none, since that would mean all of them. */
function readProductIds(reader: EntryReader): number[] | 'unusable' | undefined {
  if (!reader.has('appliesToProducts')) return undefined;
  const ids = reader.raw('appliesToProducts');
  if (!Array.isArray(ids)) {
    reader.wrong('appliesToProducts', 'must be a list of product ids', 'entry_left_out');
    return 'unusable';
  }
  const known = ids.map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);
  if (known.length === ids.length) return known;
  reader.wrong('appliesToProducts', 'holds something that is no product id', 'entry_left_out');
  return 'unusable';
}

function invalid(code: AnswerProblem['code'], path: string, message: string): ParsedAnswer<never> {
  return { status: 'invalid', problems: [{ code, path, message, effect: 'answer_left_out' }] };
}
