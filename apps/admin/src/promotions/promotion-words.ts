import { parseMoment, WEEKDAYS, type Promotion } from '@ecwid-kit/types';
import { formatMoney, type Tone } from '@ecwid-kit/ui';
import { formatMoment } from '../words/moments.ts';

const DAY_NAMES: Readonly<Record<(typeof WEEKDAYS)[number], string>> = {
  MON: 'Monday',
  TUE: 'Tuesday',
  WED: 'Wednesday',
  THU: 'Thursday',
  FRI: 'Friday',
  SAT: 'Saturday',
  SUN: 'Sunday',
};

export const WEEKDAY_OPTIONS = WEEKDAYS.map((value) => ({ value, label: DAY_NAMES[value] }));

export const BASE_OPTIONS = [
  { value: 'ITEM', label: 'The prices of products' },
  { value: 'SUBTOTAL', label: 'The subtotal of the cart' },
  { value: 'SHIPPING', label: 'The cost of shipping' },
];

export const TYPE_OPTIONS = [
  { value: 'PERCENT', label: 'A percentage off' },
  { value: 'ABSOLUTE', label: 'An amount off' },
  { value: 'FIXED_PRICE', label: 'A price in place of the usual one' },
];

/** What a promotion gives: `10 % off the subtotal`. */
export function promotionGives(promotion: Promotion, currency: string): string {
  const { discountBase, discountType, amount } = promotion;
  const what = whatOf(promotion);
  if (discountBase === 'SHIPPING' && (discountType === 'PERCENT' ? amount === 100 : isFree(promotion))) {
    return 'Free shipping';
  }
  if (discountType === 'PERCENT') return `${amount} % off ${what}`;
  const money = formatMoney(amount, currency);
  if (discountType === 'ABSOLUTE') return `${money} off ${what}`;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} for ${money}`;
}

const isFree = ({ discountType, amount }: Promotion) => discountType === 'FIXED_PRICE' && amount === 0;

function whatOf({ discountBase, targets = {} }: Promotion): string {
  if (discountBase === 'SUBTOTAL') return 'the subtotal';
  if (discountBase === 'SHIPPING') return 'shipping';
  const { categories = [], products = [], combinations = [], attributes = [] } = targets;
  return categories.length + products.length + combinations.length + attributes.length > 0
    ? 'some products'
    : 'all products';
}

/** When and for whom it holds, a condition each; none: always and for everybody. */
export function promotionConditions({ triggers = {} }: Promotion, currency: string, timeZone: string): string[] {
  const { subtotal, customerGroups = [], startDate, endDate, recurring, recurrenceSettings = {} } = triggers;
  const at = (moment: string | undefined) => {
    const seconds = parseMoment(moment ?? '');
    return seconds === undefined ? undefined : formatMoment(seconds * 1000, timeZone);
  };
  const { activeDays = [], activeDayStartTime, activeDayEndTime } = recurrenceSettings;
  const days = WEEKDAYS.filter((day) => activeDays.includes(day)).map((day) => DAY_NAMES[day].slice(0, 3));
  const hours = [
    activeDayStartTime && `from ${activeDayStartTime.slice(0, 5)}`,
    activeDayEndTime && `to ${activeDayEndTime.slice(0, 5)}`,
  ];
  const { minProductQuantityInCart: least } = triggers;
  const [from, until] = [at(startDate), at(endDate)];
  return [
    subtotal ? `From ${formatMoney(subtotal, currency)}` : undefined,
    least ? `From ${least} items` : undefined,
    customerGroups.length > 0 ? 'Some customer groups' : undefined,
    recurring ? ['On', days.join(', '), ...hours].filter(Boolean).join(' ') : undefined,
    from && `Since ${from}`,
    until && `Until ${until}`,
  ].filter((words) => words !== undefined);
}

export const PROMOTION_STATES = ['active', 'scheduled', 'over', 'disabled'] as const;
export type PromotionState = (typeof PROMOTION_STATES)[number];

export const PROMOTION_STATE_WORDS: Readonly<Record<PromotionState, { label: string; tone: Tone }>> = {
  active: { label: 'Active', tone: 'success' },
  scheduled: { label: 'Scheduled', tone: 'warning' },
  over: { label: 'Over', tone: 'neutral' },
  disabled: { label: 'Disabled', tone: 'neutral' },
};

/** Where a promotion stands at a moment of the store's clock, in milliseconds. The end itself is over. */
export function promotionState({ enabled, triggers = {} }: Promotion, now: number): PromotionState {
  if (!enabled) return 'disabled';
  const from = parseMoment(triggers.startDate ?? '');
  const until = parseMoment(triggers.endDate ?? '');
  if (until !== undefined && now >= until * 1000) return 'over';
  return from !== undefined && now < from * 1000 ? 'scheduled' : 'active';
}
