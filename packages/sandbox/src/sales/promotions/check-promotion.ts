import { parseMoment, type Promotion, type PromotionTargets, type PromotionTriggers } from '@ecwid-kit/types';
import { wrongParameter } from '../../rest/api-error.ts';

const MAX_ATTRIBUTE_VALUES = 30;
const MAX_COMBINATIONS = 100;
/** `hh:mm:ss`, 24:00:00 being the end of the day. */
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00)$/;

/** Throws the 400 of a promotion that cannot be. */
export function checkPromotion({ amount, discountType, discountBase, triggers = {}, targets = {} }: Promotion): void {
  if (amount < 0) throw wrongParameter('Wrong field "amount": cannot be negative');
  if (discountType === 'PERCENT' && amount > 100) throw wrongParameter('Wrong field "amount": above 100 percent');
  checkTriggers(triggers);
  checkTargets(targets);
  if (targets.shippingMethods && targets.shippingMethods.length > 0 && discountBase !== 'SHIPPING') {
    throw wrongParameter('Wrong field "targets.shippingMethods"', 'It needs the discountBase SHIPPING.');
  }
}

function checkTriggers(triggers: PromotionTriggers): void {
  const { startDate, endDate, subtotal = 0, recurring, recurrenceSettings = {} } = triggers;
  const from = moment('triggers.startDate', startDate);
  const until = moment('triggers.endDate', endDate);
  if (from !== undefined && until !== undefined && until <= from) {
    throw wrongParameter('Wrong field "triggers.endDate": must be after startDate');
  }
  if (subtotal < 0) throw wrongParameter('Wrong field "triggers.subtotal": cannot be negative');
  checkRange('triggers', 'ProductQuantityInCart', triggers.minProductQuantityInCart, triggers.maxProductQuantityInCart);
  if (recurring && !recurrenceSettings.activeDays?.length) {
    throw wrongParameter(
      'Wrong field "triggers.recurrenceSettings.activeDays": a recurring promotion needs a day of the week',
      'Send triggers.recurrenceSettings.activeDays with MON, TUE and so on, or recurring false.',
    );
  }
  for (const name of ['activeDayStartTime', 'activeDayEndTime'] as const) {
    const time = recurrenceSettings[name];
    if (time !== undefined && !TIME.test(time)) {
      throw wrongParameter(`Wrong field "triggers.recurrenceSettings.${name}": must be hh:mm:ss`, 'Such as 09:30:00.');
    }
  }
}

function checkTargets(targets: PromotionTargets): void {
  const { attributes = [], combinations = [], excludedCombinations = [] } = targets;
  const { minDiscountedProductQuantity: least, maxDiscountedProductQuantity: most } = targets;
  checkRange('targets', 'DiscountedProductQuantity', least, most);
  if (attributes.flatMap(({ attributeValues = [] }) => attributeValues).length > MAX_ATTRIBUTE_VALUES) {
    throw wrongParameter(`Wrong field "targets.attributes": more than ${MAX_ATTRIBUTE_VALUES} values`);
  }
  for (const [name, list] of Object.entries({ combinations, excludedCombinations })) {
    if (list.flatMap(({ combinationIds = [] }) => combinationIds).length > MAX_COMBINATIONS) {
      throw wrongParameter(`Wrong field "targets.${name}": more than ${MAX_COMBINATIONS} variations`);
    }
  }
}

function checkRange(part: string, name: string, least: number | undefined, most: number | undefined): void {
  for (const [prefix, value] of [['min', least] as const, ['max', most] as const]) {
    if (value !== undefined && value < 0)
      throw wrongParameter(`Wrong field "${part}.${prefix}${name}": cannot be negative`);
  }
  if (least !== undefined && most !== undefined && most < least) {
    throw wrongParameter(`Wrong field "${part}.max${name}": below min${name}`);
  }
}

function moment(field: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = parseMoment(text);
  if (seconds === undefined) throw wrongParameter(`Wrong field "${field}": must be yyyy-MM-dd HH:mm:ss Z`);
  return seconds;
}
