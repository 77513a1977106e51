import {
  formatMoment,
  parseMoment,
  type Promotion,
  type PromotionCreate,
  type PromotionUpdate,
} from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError } from '../../rest/api-error.ts';
import { nextId } from '../../storage/sequence.ts';
import { readProfile } from '../../stores/store-profile.ts';
import { checkPromotion } from './check-promotion.ts';
import { checkPromotionFeatures, checkPromotionsFeature } from '../discount-features.ts';
import { countPromotions, deletePromotion, getPromotion, savePromotion } from './promotion-repository.ts';

const MAX_PROMOTIONS = 100;

/** Adds a promotion, switched on unless said otherwise. Throws the 402 of a store that has a hundred. */
export async function createPromotion(
  tx: WriteTransaction,
  storeId: number,
  { id, ...input }: PromotionCreate,
): Promise<Promotion> {
  if ((await countPromotions(tx.db, storeId)) >= MAX_PROMOTIONS) {
    throw apiError(
      'MAX_PROMOTIONS_LIMIT_EXCEEDED',
      `A store can have ${MAX_PROMOTIONS} promotions`,
      'Delete one, or change one that is over: disabled promotions count too.',
    );
  }
  if (id !== undefined) throw readOnly('id');
  const promotion = completed({ enabled: true, ...withoutUndefined(input), id: 0 } as Promotion); // all that a promotion has
  await check(tx, storeId, promotion, input);
  promotion.id = await nextId(tx.db, storeId, 'promotion');
  await savePromotion(tx.db, storeId, { promotion, version: 1 });
  emit(tx, storeId, 'promotion.created', promotion.id, 1);
  return promotion;
}

/** Changes a promotion: what is sent replaces what is there. Throws the 404 of an unknown one. */
export async function updatePromotion(
  tx: WriteTransaction,
  storeId: number,
  promotionId: number,
  { id, ...patch }: PromotionUpdate,
): Promise<void> {
  const { promotion: before, version } = await getPromotion(tx.db, storeId, promotionId);
  if (id !== undefined && id !== before.id) throw readOnly('id');
  const promotion = completed({ ...before, ...withoutUndefined(patch) });
  await check(tx, storeId, promotion, patch);
  await savePromotion(tx.db, storeId, { promotion, version: version + 1 });
  emit(tx, storeId, 'promotion.updated', promotionId, version + 1);
}

/** Deletes a promotion. Throws the 404 of an unknown one. */
export async function removePromotion(tx: WriteTransaction, storeId: number, promotionId: number): Promise<void> {
  const { version } = await getPromotion(tx.db, storeId, promotionId);
  await deletePromotion(tx.db, storeId, promotionId);
  emit(tx, storeId, 'promotion.deleted', promotionId, version);
}

async function check(
  tx: WriteTransaction,
  storeId: number,
  promotion: Promotion,
  { targets }: PromotionUpdate,
): Promise<void> {
  const profile = await readProfile(tx.db, storeId);
  checkPromotionsFeature(profile);
  checkPromotionFeatures(profile, promotion);
  checkPromotion(promotion);
  if (targets?.all !== undefined && targets.all !== promotion.targets?.all) throw readOnly('targets.all');
}

function readOnly(field: string) {
  return apiError(
    'READ_ONLY_PROMOTION_FIELD_CHANGE',
    `The field "${field}" is read-only`,
    'Leave it out, or send what was read.',
  );
}

/** With the dates as the platform writes them, and with what it knows itself of the targets. */
function completed(promotion: Promotion): Promotion {
  const { triggers, targets } = promotion;
  return {
    ...promotion,
    ...(triggers && { triggers: { ...triggers, ...datesOf(triggers) } }),
    ...(targets && { targets: { ...targets, all: !namesAny(targets) } }),
  };
}

function datesOf(triggers: NonNullable<Promotion['triggers']>) {
  const dates: { startDate?: string; endDate?: string } = {};
  for (const field of ['startDate', 'endDate'] as const) {
    const seconds = parseMoment(triggers[field] ?? '');
    if (seconds !== undefined) dates[field] = formatMoment(seconds);
  }
  return dates;
}

function namesAny({ categories, products, combinations, attributes }: NonNullable<Promotion['targets']>): boolean {
  return [categories, products, combinations, attributes].some((list) => list && list.length > 0);
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<T>; // what is left
}

function emit(
  tx: WriteTransaction,
  storeId: number,
  type: 'promotion.created' | 'promotion.updated' | 'promotion.deleted',
  entityId: number,
  version: number,
): void {
  tx.emit({ storeId, type, entityId, data: { version } });
}
