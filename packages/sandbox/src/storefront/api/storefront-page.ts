import type { Category } from '@ecwid-kit/types';
import type { Listing } from '../catalog/listing.ts';
import { PAGE_SIZE } from '../catalog/listing.ts';
import type { ShownProduct } from '../catalog/shown-product.ts';

/** The `page` of the storefront's JavaScript events. `hasPrevious` is the browser's to know. */
export interface StorefrontPage {
  readonly type: StorefrontPageType;
  readonly name?: string;
  readonly nameTranslated?: Readonly<Record<string, string>>;
  readonly categoryId?: number;
  readonly mainCategoryId?: number;
  readonly productId?: number;
  readonly variationId?: number;
  readonly keywords?: string;
  readonly offset?: number;
  readonly sort?: string;
  readonly orderId?: string;
  readonly filterParams?: Readonly<Record<string, unknown>>;
}

export type StorefrontPageType =
  | 'CATEGORY'
  | 'PRODUCT'
  | 'SEARCH'
  | 'CART'
  | 'CHECKOUT_ADDRESS'
  | 'CHECKOUT_DELIVERY'
  | 'CHECKOUT_PAYMENT_DETAILS'
  | 'ORDER_CONFIRMATION'
  | 'ORDER_FAILURE'
  | 'SIGN_IN'
  | 'ACCOUNT_SETTINGS'
  | 'ORDERS'
  | 'ACCOUNT_SUBSCRIPTION'
  | 'ADDRESS_BOOK'
  | 'FAVORITES';

export function categoryPage(category: Category | undefined, listing: Listing): StorefrontPage {
  return {
    type: 'CATEGORY',
    categoryId: category?.id ?? 0,
    mainCategoryId: category?.id ?? 0,
    name: category?.name ?? '',
    ...(category?.nameTranslated && { nameTranslated: category.nameTranslated }),
    ...place(listing),
    filterParams: { attributes: {}, options: {}, categories: [], includeProductsFromSubcategories: false },
  };
}

export function searchPage(keywords: string, listing: Listing): StorefrontPage {
  return {
    type: 'SEARCH',
    keywords,
    ...place(listing),
    filterParams: { attributes: {}, options: {}, categories: [], keyword: keywords },
  };
}

export function productPage({ shown, stored }: ShownProduct, variationId: number | undefined): StorefrontPage {
  return {
    type: 'PRODUCT',
    productId: stored.id,
    name: shown.name,
    ...(stored.nameTranslated && { nameTranslated: stored.nameTranslated }),
    mainCategoryId: stored.defaultCategoryId ?? 0,
    categoryId: stored.defaultCategoryId ?? 0,
    ...(variationId !== undefined && { variationId }),
  };
}

function place({ sort, page }: Listing) {
  return { sort, offset: (page - 1) * PAGE_SIZE };
}
