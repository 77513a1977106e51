import type { Operations, Product, Variation, VariationWrite } from '@ecwid-kit/types';
import { isPublicCaller, type Call, type Handlers } from '../../rest/call.ts';
import { withoutLegacyImages } from '../../media/image-links.ts';
import { inLanguage } from '../translations.ts';
import { changeVariation, storeVariations, variationOf } from './change-variation.ts';
import { getProduct, productNotFound } from './product-repository.ts';
import { publicProduct } from './public-product.ts';
import { adjustStock } from './stock.ts';
import { checkOptions } from './variation-options.ts';
import type { VariationImageCall } from './variation-image-handlers.ts';

/** Answers the variation calls, but those for pictures. Variations live in their product's document. */
export const variationHandlers: Omit<Handlers<Operations['productVariations']>, VariationImageCall> = {
  list: async (call) => (await shownProduct(call)).combinations ?? [],
  get: async (call) => variationOf(await shownProduct(call), call.params.combinationId),

  create: (call) =>
    call.write(async (tx) => {
      const product = await getProduct(tx.db, call.storeId, call.params.productId);
      checkOptions(product, call.body.options);
      const before = product.combinations ?? [];
      const after = await storeVariations(tx, call.storeId, product, [...before, withoutLegacyImages(call.body)]);
      const created = after.combinations?.find((variation) => !before.some((other) => other.id === variation.id));
      return { id: created?.id ?? 0 };
    }),

  update: (call) =>
    call.write(async (tx) => {
      await changeVariation(tx, call.storeId, call.params, (variation, product) => {
        if (call.body.options) checkOptions(product, call.body.options);
        return applyPatch(variation, withoutLegacyImages(call.body));
      });
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      const product = await getProduct(tx.db, call.storeId, call.params.productId);
      const gone = variationOf(product, call.params.combinationId);
      await storeVariations(
        tx,
        call.storeId,
        product,
        product.combinations?.filter((variation) => variation !== gone) ?? [],
      );
      return { deleteCount: 1 };
    }),

  deleteAll: (call) =>
    call.write(async (tx) => {
      const product = await getProduct(tx.db, call.storeId, call.params.productId);
      await storeVariations(tx, call.storeId, product, []);
      return { deleteCount: product.combinations?.length ?? 0 };
    }),

  adjustStock: (call) =>
    call.write(async (tx) => {
      const product = await getProduct(tx.db, call.storeId, call.params.productId);
      return adjustStock(tx, call.storeId, product, call.body.quantityDelta, call.params.combinationId);
    }),
};

type ReadCall = Pick<Call, 'platform' | 'storeId' | 'caller'> & {
  params: { productId: number };
  query: { lang?: string | undefined };
};

async function shownProduct(call: ReadCall): Promise<Product> {
  const product = await getProduct(call.platform.db, call.storeId, call.params.productId);
  const isPublic = isPublicCaller(call);
  if (isPublic && !product.enabled) throw productNotFound(product.id);
  return inLanguage(isPublic ? publicProduct(product) : product, call.query.lang);
}

/** Only what is sent changes; a quantity makes the stock limited, `unlimited` does away with it. */
function applyPatch(variation: Variation, patch: VariationWrite): Variation {
  const changed: Variation = { ...variation, ...patch };
  if (patch.quantity !== undefined && patch.unlimited !== true) changed.unlimited = false;
  if (changed.unlimited) delete changed.quantity;
  if (patch.compareToPrice === null) changed.compareToPrice = undefined;
  return changed;
}
