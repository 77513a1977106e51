import { formatMoment, type Product, type ProductUpdate } from '@ecwid-kit/types';
import type { LineTax } from '../../checkout/lines/cart-line.ts';
import { formatMoney } from '../../checkout/money/format-number.ts';
import { includedRateAtStore } from '../../checkout/taxes/rates-at.ts';
import { mainLanguage, type StoreProfileView } from '../../stores/store-profile.ts';
import { productUrl, slugOf } from '../../stores/storefront-urls.ts';
import { syncTranslations } from '../translations.ts';
import { describeSubscription } from './subscription-prices.ts';
import { describeVariations } from './variation-document.ts';
import { describeMedia, type ProductMediaChange } from './media/describe-media.ts';

export interface ProductContext {
  readonly storeId: number;
  readonly profile: StoreProfileView;
  readonly nowSeconds: number;
  /** What the product says of its categories. */
  readonly categories: readonly NonNullable<Product['categories']>[number][];
}

const TRANSLATED = ['name', 'description', 'subtitle', 'seoTitle', 'seoDescription'];

/** What a new product has until it is told otherwise. */
export function emptyProduct(id: number, sku: string, nowSeconds: number): Product {
  return {
    id,
    sku,
    name: '',
    price: 0,
    unlimited: true,
    isShippingRequired: true,
    weight: 0,
    enabled: true,
    productClassId: 0,
    options: [],
    attributes: [],
    categoryIds: [],
    defaultCategoryId: 0,
    combinations: [],
    files: [],
    galleryImages: [],
    media: { images: [], videos: [] },
    fixedShippingRateOnly: false,
    fixedShippingRate: 0,
    shipping: { type: 'GLOBAL_METHODS', methodMarkup: 0, flatRate: 0, disabledMethods: [], enabledMethods: [] },
    tax: { taxable: true, taxClassCode: 'default', enabledManualTaxes: [] },
    relatedProducts: { productIds: [], relatedCategory: { enabled: false, categoryId: 0, productCount: 5 } },
    dimensions: { length: 0, width: 0, height: 0 },
    volume: 0,
    description: '',
    seoTitle: '',
    seoDescription: '',
    isSampleProduct: false,
    isGiftCard: false,
    discountsAllowed: true,
    nameYourPriceEnabled: false,
    outOfStockVisibilityBehaviour: 'SHOW',
    subscriptionSettings: { subscriptionAllowed: false, oneTimePurchaseAllowed: true },
    favorites: { count: 0, displayedCount: '0' },
    created: formatMoment(nowSeconds),
    createTimestamp: nowSeconds,
  };
}

/**
 * Applies a change: what is sent replaces what is there, whole arrays included; objects are merged. Fields that the
 * contract does not know yet stay as they are.
 */
export function changeProduct(
  product: Product,
  patch: ProductUpdate,
  context: ProductContext,
  mediaChange: ProductMediaChange = {},
): Product {
  // Variations are numbered and checked apart, `inStock` follows from the stock, and files come by uploading them.
  const { combinations: _combinations, inStock: _inStock, media: _media, files: _files, ...fields } = patch;
  const changed: Product = { ...product, ...describeMedia(product, patch, mediaChange) };
  for (const [key, value] of Object.entries(fields)) {
    const before = changed[key as keyof Product];
    Object.assign(changed, { [key]: isPlainObject(value) && isPlainObject(before) ? { ...before, ...value } : value });
  }
  if (patch.quantity !== undefined && patch.unlimited !== true) changed.unlimited = false;
  if (changed.unlimited) delete changed.quantity;
  else changed.quantity ??= 0;
  if (patch.compareToPrice === null || patch.compareToPrice === 0) delete changed.compareToPrice;
  if (patch.googleProductCategory === null) {
    delete changed.googleProductCategory;
    delete changed.googleProductCategoryName;
  }
  syncTranslations(changed, fields, TRANSLATED, context.profile);
  return describeProduct(changed, context);
}

/** Works out everything that follows from the rest: displayed prices, addresses, stock, variations. */
export function describeProduct(
  product: Product,
  { storeId, profile, nowSeconds, categories }: ProductContext,
): Product {
  const formats = profile.formatsAndUnits ?? {};
  const money = (amount: number) => formatMoney(amount, formats);
  const combinations = describeVariations(product, money);
  const shown = combinations.find((variation) => variation.id === product.defaultCombinationId);
  const price = product.price ?? 0;
  const displayed = shown?.defaultDisplayedPrice ?? price;
  const slug = product.customSlug || `${slugOf(product.name)}-${product.id}`;
  const hasStock = product.unlimited === true || (product.quantity ?? 0) > 0;
  const { name } = product;
  return {
    ...product,
    ...compareToFields(product.compareToPrice ?? undefined, displayed, money),
    price,
    priceInProductList: price,
    tax: { ...product.tax, defaultLocationIncludedTaxRate: includedRateAtStore(profile, taxOf(product)) },
    ...(product.subscriptionSettings && {
      subscriptionSettings: describeSubscription(product.subscriptionSettings, price, money),
    }),
    defaultDisplayedPrice: displayed,
    defaultDisplayedPriceFormatted: money(displayed),
    inStock: combinations.length > 0 ? combinations.some((variation) => variation.inStock) : hasStock,
    autogeneratedSlug: `${slugOf(name)}-${product.id}`,
    url: productUrl(storeId, slug),
    combinations,
    defaultCombinationId: shown?.id ?? combinations[0]?.id ?? 0,
    categories: [...categories],
    defaultCategoryId: defaultCategory(product),
    seoTitle: product.seoTitle || name,
    updated: formatMoment(nowSeconds),
    updateTimestamp: nowSeconds,
  };
}

/** What the wire may leave undefined reads like absent. */
const taxOf = ({ tax }: Product) => tax as LineTax | undefined;

/** The category whose page leads to the product: the merchant's choice while the product is in it, else its first. */
function defaultCategory({ defaultCategoryId = 0, categoryIds = [] }: Product): number {
  return categoryIds.includes(defaultCategoryId) ? defaultCategoryId : (categoryIds[0] ?? 0);
}

/** Where the shop asks more first and less now. Cleared when it does not. */
function compareToFields(
  compareTo: number | undefined,
  price: number,
  money: (amount: number) => string,
): Partial<Product> {
  if (!compareTo) return {};
  const discount = Math.round((compareTo - price) * 1000) / 1000;
  const percent = Math.round((discount / compareTo) * 100);
  return {
    compareToPriceFormatted: money(compareTo),
    compareToPriceDiscount: discount,
    compareToPriceDiscountFormatted: money(discount),
    compareToPriceDiscountPercent: percent,
    compareToPriceDiscountPercentFormatted: `${percent}%`,
    defaultDisplayedCompareToPrice: compareTo,
    defaultDisplayedCompareToPriceFormatted: money(compareTo),
    defaultDisplayedCompareToPriceDiscount: discount,
    defaultDisplayedCompareToPriceDiscountFormatted: money(discount),
    defaultDisplayedCompareToPriceDiscountPercent: percent,
    defaultDisplayedCompareToPriceDiscountPercentFormatted: `${percent}%`,
  };
}

/** The texts a search looks through, lower case. */
export function searchTextOf(product: Product): string {
  const skus = [product.sku, ...(product.combinations ?? []).map((variation) => variation.sku)];
  const attributes = (product.attributes ?? []).map((attribute) => attribute.value);
  const description = (product.description ?? '').replaceAll(/<[^>]*>/g, ' ');
  const names = Object.values(product.nameTranslated ?? {});
  const texts = [product.name, ...names, ...skus, ...attributes, product.subtitle, description];
  return texts.filter(Boolean).join('\n').toLowerCase().replaceAll('\0', '');
}

/** The main language's name, for whoever sorts by it. */
export function nameInMainLanguage(product: Product, profile: StoreProfileView): string {
  return product.nameTranslated?.[mainLanguage(profile)] ?? product.name;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
