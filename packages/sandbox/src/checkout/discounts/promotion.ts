import type { CartLine } from '../lines/cart-line.ts';

/** A promotion as `GET /promotions` has it. What is absent asks for nothing. */
export interface Promotion {
  readonly id: number;
  readonly name: string;
  readonly enabled: boolean;
  readonly discountBase: 'ITEM' | 'SUBTOTAL' | 'SHIPPING';
  readonly discountType: 'PERCENT' | 'ABSOLUTE' | 'FIXED_PRICE';
  readonly amount: number;
  readonly triggers?: PromotionTriggers;
  readonly targets?: PromotionTargets;
}

export interface PromotionTriggers {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly customerGroups?: readonly number[];
  readonly subtotal?: number;
  readonly minProductQuantityInCart?: number;
  readonly maxProductQuantityInCart?: number;
  readonly categories?: readonly number[];
  readonly excludedCategories?: readonly number[];
  readonly products?: readonly number[];
  readonly excludedProducts?: readonly number[];
  readonly combinations?: readonly number[];
  readonly excludedCombinations?: readonly number[];
  readonly all?: boolean;
  readonly recurring?: boolean;
  readonly recurrenceSettings?: Recurrence;
}

/** In the store's time zone. Times are `hh:mm:ss`. */
export interface Recurrence {
  readonly activeDays?: readonly Weekday[];
  readonly activeDayStartTime?: string;
  readonly activeDayEndTime?: string;
}

export type Weekday = 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN';

export interface PromotionTargets {
  readonly categories?: readonly number[];
  readonly excludedCategories?: readonly number[];
  readonly products?: readonly number[];
  readonly excludedProducts?: readonly number[];
  readonly combinations?: readonly ProductCombinations[];
  readonly excludedCombinations?: readonly ProductCombinations[];
  readonly attributes?: readonly TargetAttribute[];
  readonly minDiscountedProductQuantity?: number;
  readonly maxDiscountedProductQuantity?: number;
  readonly shippingMethods?: readonly string[];
}

interface ProductCombinations {
  readonly productId: number;
  readonly combinationIds?: readonly string[];
}

interface TargetAttribute {
  readonly attributeAlias: string;
  readonly attributeValues?: readonly string[];
}

/** The products that a list of a promotion names, in whichever of three ways. */
export interface NamedProducts {
  readonly categories?: readonly number[] | undefined;
  readonly products?: readonly number[] | undefined;
  /** Ids of variations. */
  readonly combinations?: readonly number[] | undefined;
}

export function namesProducts({ categories = [], products = [], combinations = [] }: NamedProducts): boolean {
  return categories.length + products.length + combinations.length > 0;
}

export function isNamed(line: CartLine, { categories = [], products = [], combinations = [] }: NamedProducts): boolean {
  return (
    products.includes(line.productId) ||
    (line.combinationId !== undefined && combinations.includes(line.combinationId)) ||
    (line.categoryIds ?? []).some((id) => categories.includes(id))
  );
}
