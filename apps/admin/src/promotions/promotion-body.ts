import { formatMoment, parseMoment, WEEKDAYS, type Promotion, type PromotionCreate } from '@ecwid-kit/types';
import { chosenIdsOf, chosenOf } from '../forms/chosen.ts';
import type { FormValues } from '../forms/form-state.ts';
import { wallClockMoment, wallClockText } from '../words/wall-clock.ts';
import {
  CATEGORY_FIELD,
  DAY_FIELD,
  GROUP_FIELD,
  METHOD_FIELD,
  PRODUCT_FIELD,
  type PromotionFormInput,
} from './promotion-form-schema.ts';

type Stored = Pick<Promotion, 'triggers' | 'targets'>;

/**
 * The body that makes a promotion what its form says. Triggers and targets are replaced as a whole, so what the form does
 * not show (excluded products, variations, attributes) is sent as it was.
 */
export function promotionBody(
  values: FormValues,
  input: PromotionFormInput,
  { stored = {}, timeZone }: { stored?: Stored; timeZone: string },
): PromotionCreate {
  const { name, enabled, discountBase, discountType, amount } = input;
  return {
    name,
    enabled,
    discountBase,
    discountType,
    amount,
    triggers: triggersOf(values, input, stored.triggers, timeZone),
    targets: targetsOf(values, input, stored.targets),
  };
}

function triggersOf(
  values: FormValues,
  input: PromotionFormInput,
  stored: Stored['triggers'] = {},
  timeZone: string,
): NonNullable<Stored['triggers']> {
  const {
    subtotal: _subtotal,
    minProductQuantityInCart: _least,
    startDate,
    endDate,
    recurring: _recurring,
    recurrenceSettings,
    ...others
  } = stored;
  const dates = {
    startDate: momentOf(input.startDate, startDate, timeZone),
    endDate: momentOf(input.endDate, endDate, timeZone),
  };
  const { subtotal, minProductQuantityInCart, recurring } = input;
  return {
    ...others,
    // Whoever may not see the groups of customers sends none of them.
    ...('groups' in values && { customerGroups: chosenIdsOf(values, GROUP_FIELD) }),
    ...(dates.startDate !== undefined && { startDate: dates.startDate }),
    ...(dates.endDate !== undefined && { endDate: dates.endDate }),
    ...(subtotal !== undefined && { subtotal }),
    ...(minProductQuantityInCart !== undefined && { minProductQuantityInCart }),
    recurring,
    ...(recurring && { recurrenceSettings: recurrenceOf(values, input, recurrenceSettings) }),
  };
}

type Recurrence = NonNullable<NonNullable<Stored['triggers']>['recurrenceSettings']>;

function recurrenceOf(values: FormValues, input: PromotionFormInput, stored: Recurrence = {}): Recurrence {
  const days = new Set(chosenOf(values, DAY_FIELD));
  const from = timeOf(input.activeDayStartTime, stored.activeDayStartTime);
  const until = timeOf(input.activeDayEndTime, stored.activeDayEndTime);
  return {
    activeDays: WEEKDAYS.filter((day) => days.has(day)),
    ...(from !== undefined && { activeDayStartTime: from }),
    ...(until !== undefined && { activeDayEndTime: until }),
  };
}

function targetsOf(
  values: FormValues,
  { discountBase, applies }: PromotionFormInput,
  stored: Stored['targets'] = {},
): NonNullable<Stored['targets']> {
  const { all: _all, shippingMethods, ...others } = stored;
  if (discountBase === 'SHIPPING') {
    const methods = 'methods' in values ? chosenOf(values, METHOD_FIELD) : shippingMethods;
    return { ...others, ...(methods && { shippingMethods: methods }) };
  }
  if (discountBase === 'SUBTOTAL') return others;
  if (applies === 'all') {
    const {
      categories: _categories,
      products: _products,
      combinations: _combinations,
      attributes: _,
      ...rest
    } = others;
    return rest;
  }
  return {
    ...others,
    categories: chosenIdsOf(values, CATEGORY_FIELD),
    products: chosenIdsOf(values, PRODUCT_FIELD),
  };
}

/** A moment that the form did not change keeps its seconds, which a field does not show. */
function momentOf(text: string | undefined, stored: string | undefined, timeZone: string): string | undefined {
  if (text === undefined) return undefined;
  if (stored !== undefined && text === fieldMoment(stored, timeZone)) return stored;
  const ms = wallClockMoment(text, timeZone);
  return ms === undefined ? undefined : formatMoment(ms / 1000);
}

/** A moment of the API as a date and time field shows it; empty where there is none. */
export function fieldMoment(moment: string | undefined, timeZone: string): string {
  const seconds = parseMoment(moment ?? '');
  return seconds === undefined ? '' : wallClockText(seconds * 1000, timeZone);
}

function timeOf(text: string | undefined, stored: string | undefined): string | undefined {
  if (text === undefined) return stored === DAY_END ? DAY_END : undefined;
  return stored?.slice(0, 5) === text ? stored : `${text}:00`;
}

/** The end of a day as the API writes it, and no field can: there it is empty. */
const DAY_END = '24:00:00';

/** A time of the API as a time field shows it. */
export function fieldTime(time: string | undefined): string {
  return time === undefined || time === DAY_END ? '' : time.slice(0, 5);
}
