import type { Operations, Product, ProductUpdate } from '@ecwid-kit/types';
import { isPublicCaller, JsonText, type Call, type Handlers } from '../../rest/call.ts';
import { pageOf, textPage } from '../../rest/pages.ts';
import { checkProductLimit } from '../../stores/plan/product-limit.ts';
import { withoutLegacyImages } from '../../media/image-links.ts';
import { inLanguage } from '../translations.ts';
import { productFilterHandlers } from './filters/product-filter-handlers.ts';
import { deleteProduct, findProductText, getProduct, productIds, productNotFound } from './product-repository.ts';
import { publicProduct } from './public-product.ts';
import { searchProducts } from './search-products.ts';
import { adjustStock } from './stock.ts';
import { createProduct, updateProduct } from './write-product.ts';

/** Answers the product calls. */
export const productHandlers: Handlers<Operations['products']> = {
  ...productFilterHandlers,

  async search(call) {
    const page = pageOf(call.query);
    const filter = isPublicCaller(call) ? { ...call.query, enabled: true } : call.query;
    const { total, texts } = await searchProducts(call.platform.db, call.storeId, filter, page);
    return textPage({ total, texts: texts.map((text) => shownText(call, text)), ...page });
  },

  async get(call) {
    const { productId } = call.params;
    const text = await findProductText(call.platform.db, call.storeId, productId);
    if (text === undefined) throw productNotFound(productId);
    // To a shopper a disabled product is not there.
    if (isPublicCaller(call) && !(JSON.parse(text) as Product).enabled) throw productNotFound(productId);
    return new JsonText(shownText(call, text));
  },

  create: (call) =>
    call.write(async (tx) => {
      await checkProductLimit(tx.db, call.storeId);
      const { id } = await createProduct(tx, call.storeId, withoutVariationImages(call.body));
      return { id };
    }),

  update: (call) =>
    call.write(async (tx) => {
      const item = await updateProduct(tx, call.storeId, call.params.productId, withoutVariationImages(call.body));
      return call.query.returnItem ? { updateCount: 1, item } : { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      const { productId } = call.params;
      if (!(await deleteProduct(tx.db, call.storeId, productId, tx.nowSeconds))) throw productNotFound(productId);
      tx.emit({ storeId: call.storeId, type: 'product.deleted', entityId: productId });
      return { deleteCount: 1 };
    }),

  deleteAll: (call) =>
    call.write(async (tx) => {
      for (const productId of await productIds(tx.db, call.storeId)) {
        await deleteProduct(tx.db, call.storeId, productId, tx.nowSeconds);
        // At once: written all together, the deliveries of a big store would be more than one statement takes.
        await tx.emitNow({ storeId: call.storeId, type: 'product.deleted', entityId: productId });
      }
      return {};
    }),

  adjustStock: (call) =>
    call.write(async (tx) => {
      const product = await getProduct(tx.db, call.storeId, call.params.productId);
      return adjustStock(tx, call.storeId, product, call.body.quantityDelta);
    }),
};

/** Links to the pictures of variations change nothing, as in the variation calls. */
function withoutVariationImages<T extends ProductUpdate>(body: T): T {
  return body.combinations ? { ...body, combinations: body.combinations.map(withoutLegacyImages) } : body;
}

/** The stored text as it is, unless this caller sees less of it, or in another language. */
function shownText(call: Pick<Call, 'caller'> & { query: { lang?: string | undefined } }, text: string): string {
  const isPublic = isPublicCaller(call);
  if (!isPublic && !call.query.lang) return text;
  const product = JSON.parse(text) as Product; // stored by saveProduct
  return JSON.stringify(inLanguage(isPublic ? publicProduct(product) : product, call.query.lang));
}
