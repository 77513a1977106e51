import type { Promotion } from '@ecwid-kit/types';
import type { FormValues } from '../forms/form-state.ts';
import { fieldMoment, fieldTime } from './promotion-body.ts';
import { CATEGORY_FIELD, DAY_FIELD, GROUP_FIELD, METHOD_FIELD, PRODUCT_FIELD } from './promotion-form-schema.ts';

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** A promotion as its form shows it. */
export function storedPromotion(promotion: Promotion, timeZone: string): FormValues {
  const { triggers = {}, targets = {} } = promotion;
  const { activeDays, activeDayStartTime, activeDayEndTime } = triggers.recurrenceSettings ?? {};
  return {
    name: promotion.name,
    ...on('enabled', promotion.enabled),
    discountBase: promotion.discountBase,
    discountType: promotion.discountType,
    amount: text(promotion.amount),
    applies: narrowsProducts(targets) ? 'some' : 'all',
    ...several(CATEGORY_FIELD, targets.categories),
    ...several(PRODUCT_FIELD, targets.products),
    ...several(METHOD_FIELD, targets.shippingMethods),
    ...several(GROUP_FIELD, triggers.customerGroups),
    subtotal: text(triggers.subtotal),
    minProductQuantityInCart: text(triggers.minProductQuantityInCart),
    startDate: fieldMoment(triggers.startDate, timeZone),
    endDate: fieldMoment(triggers.endDate, timeZone),
    ...on('recurring', triggers.recurring ?? false),
    ...several(DAY_FIELD, activeDays),
    activeDayStartTime: fieldTime(activeDayStartTime),
    activeDayEndTime: fieldTime(activeDayEndTime),
  };
}

export const NEW_PROMOTION: FormValues = {
  enabled: 'on',
  discountBase: 'SUBTOTAL',
  discountType: 'PERCENT',
  applies: 'all',
};

/** Whether it is for some products only, by what the form shows or by what it does not. */
function narrowsProducts(targets: NonNullable<Promotion['targets']>): boolean {
  const { categories = [], products = [] } = targets;
  return categories.length + products.length > 0 || narrowsUnseen({ targets });
}

/** Whether it is narrowed by variations or attributes, which the form does not show. */
export function narrowsUnseen({ targets = {} }: Pick<Promotion, 'targets'>): boolean {
  return (targets.combinations ?? []).length + (targets.attributes ?? []).length > 0;
}

/** Whether it has conditions that the form does not show. */
export function hasUnseen(promotion: Promotion): boolean {
  const { triggers = {}, targets = {} } = promotion;
  const lists = [
    targets.excludedCategories,
    targets.excludedProducts,
    targets.excludedCombinations,
    triggers.categories,
    triggers.excludedCategories,
    triggers.products,
    triggers.excludedProducts,
    triggers.combinations,
    triggers.excludedCombinations,
  ];
  return (
    narrowsUnseen(promotion) ||
    lists.some((list) => list && list.length > 0) ||
    triggers.maxProductQuantityInCart !== undefined ||
    targets.minDiscountedProductQuantity !== undefined ||
    targets.maxDiscountedProductQuantity !== undefined
  );
}

const on = (name: string, value: boolean): FormValues => (value ? { [name]: 'on' } : {});

const several = (prefix: string, values: readonly (string | number)[] = []): FormValues =>
  Object.fromEntries(values.map((value) => [`${prefix}${value}`, 'on']));
