import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema, timestampSchema, translatedSchema } from '../contract/wire.ts';
import {
  borderInfoSchema,
  galleryImageSchema,
  legacyImageUrls,
  originalImageSchema,
  productMediaSchema,
} from './media-schemas.ts';
import {
  attributeValueSchema,
  compositeComponentSchema,
  dimensionsSchema,
  lowestPriceSettingsSchema,
  productFileSchema,
  productOptionSchema,
  productShippingSchema,
  productTaxSchema,
  relatedProductsSchema,
  subscriptionSettingsSchema,
  wholesalePriceSchema,
} from './product-parts-schemas.ts';
import { variationSchema } from './variation-schemas.ts';

/** What a caller may write. The rest of a product is computed by the platform. */
const editable = () => ({
  sku: z.string().optional(),
  name: z.string().optional(),
  nameTranslated: translatedSchema().optional(),
  description: z.string().optional(),
  descriptionTranslated: translatedSchema().optional(),
  subtitle: z.string().optional(),
  subtitleTranslated: translatedSchema().optional(),
  ribbon: z.object({ text: z.string().optional(), color: z.string().optional() }).optional(),
  ribbonTranslated: translatedSchema().optional(),
  enabled: z.boolean().optional(),
  customSlug: z.string().optional(),
  externalReferenceId: z.string().optional(),
  price: z.number().optional(),
  costPrice: z.number().optional(),
  compareToPrice: z.number().nullish(),
  wholesalePrices: z.array(wholesalePriceSchema()).optional(),
  lowestPriceSettings: lowestPriceSettingsSchema().optional(),
  nameYourPriceEnabled: z.boolean().optional(),
  customPriceTiers: z.array(z.object({ value: z.number() })).optional(),
  priceDefaultTier: z.int().optional(), // index into customPriceTiers
  tax: productTaxSchema().optional(),
  quantity: z.int().optional(),
  locationInventory: z.record(z.string(), z.int()).optional(), // by location id
  unlimited: z.boolean().optional(),
  warningLimit: z.int().optional(),
  minPurchaseQuantity: z.int().nullish(),
  maxPurchaseQuantity: z.int().nullish(),
  outOfStockVisibilityBehaviour: z.enum(['SHOW', 'HIDE', 'ALLOW_PREORDER']).optional(),
  isShippingRequired: z.boolean().optional(),
  weight: z.number().optional(),
  dimensions: dimensionsSchema().optional(),
  volume: z.number().optional(),
  volumeUnit: z.string().optional(),
  shippingPreparationTime: z.record(z.string(), z.unknown()).optional(), // seen empty only
  showDeliveryTimeInStorefront: z.boolean().optional(),
  shipping: productShippingSchema().optional(),
  fixedShippingRateOnly: z.boolean().optional(),
  fixedShippingRate: z.number().optional(),
  productClassId: z.int().optional(),
  attributes: z.array(attributeValueSchema()).optional(),
  options: z.array(productOptionSchema()).optional(),
  categoryIds: z.array(z.int()).optional(),
  defaultCategoryId: z.int().optional(),
  showOnFrontpage: z.int().optional(),
  seoTitle: z.string().optional(),
  seoTitleTranslated: translatedSchema().optional(),
  seoDescription: z.string().optional(),
  seoDescriptionTranslated: translatedSchema().optional(),
  relatedProducts: relatedProductsSchema().optional(),
  subscriptionSettings: subscriptionSettingsSchema().optional(),
  isGiftCard: z.boolean().optional(),
  discountsAllowed: z.boolean().optional(),
  reviewsCollectingAllowed: z.boolean().optional(),
  compositeParents: z.array(z.int()).optional(),
  compositeComponents: z.array(compositeComponentSchema()).optional(),
  files: z.array(productFileSchema()).optional(),
  media: productMediaSchema().optional(),
  googleProductCategory: z.int().nullish(), // null clears it
  googleProductCategoryName: z.string().optional(),
  customsHsTariffCode: z.string().optional(),
  batteryIncluded: z.boolean().optional(),
  productCondition: z.enum(['NEW', 'USED', 'REFURBISHED']).optional(),
});

/** A product's category, as far as the product tells of it. */
const productCategorySchema = schema(() =>
  z.object({
    id: z.int(),
    name: z.string().optional(),
    nameTranslated: translatedSchema().optional(),
    enabled: z.boolean().optional(),
  }),
);

/** Changes to a product: only what is sent changes, and an array that is sent replaces the stored one. */
export const productUpdateSchema = schema(() =>
  z
    .object({
      ...editable(),
      inStock: z.boolean().optional(),
      combinations: z.array(variationSchema().partial()).optional(),
    })
    .meta({ id: 'ProductUpdate' }),
);
export type ProductUpdate = Infer<typeof productUpdateSchema>;

/** A new product. The platform makes up a SKU when there is none. */
export const productCreateSchema = schema(() =>
  productUpdateSchema()
    .extend({ name: z.string().min(1) })
    .meta({ id: 'ProductCreate' }),
);
export type ProductCreate = Infer<typeof productCreateSchema>;

/** A product as read. `quantity` is absent while the stock is unlimited. */
export const productSchema = schema(() =>
  z
    .object({
      id: z.int(),
      ...editable(),
      name: z.string(),
      enabled: z.boolean(),
      inStock: z.boolean().optional(),
      priceInProductList: z.number().optional(),
      lowestPrice: z.number().optional(),
      defaultDisplayedLowestPrice: z.number().optional(),
      defaultDisplayedLowestPriceFormatted: z.string().optional(),
      hasFreeShipping: z.boolean().optional(),
      defaultDisplayedPrice: z.number().optional(),
      defaultDisplayedPriceFormatted: z.string().optional(),
      compareToPriceFormatted: z.string().optional(),
      compareToPriceDiscount: z.number().optional(),
      compareToPriceDiscountFormatted: z.string().optional(),
      compareToPriceDiscountPercent: z.number().optional(),
      compareToPriceDiscountPercentFormatted: z.string().optional(),
      defaultDisplayedCompareToPrice: z.number().optional(),
      defaultDisplayedCompareToPriceFormatted: z.string().optional(),
      defaultDisplayedCompareToPriceDiscount: z.number().optional(),
      defaultDisplayedCompareToPriceDiscountFormatted: z.string().optional(),
      defaultDisplayedCompareToPriceDiscountPercent: z.number().optional(),
      defaultDisplayedCompareToPriceDiscountPercentFormatted: z.string().optional(),
      url: z.string().optional(),
      autogeneratedSlug: z.string().optional(),
      created: dateTimeSchema().optional(),
      updated: dateTimeSchema().optional(),
      createTimestamp: timestampSchema().optional(),
      updateTimestamp: timestampSchema().optional(),
      defaultCombinationId: z.int().optional(),
      combinations: z.array(variationSchema()).optional(),
      ...legacyImageUrls,
      borderInfo: borderInfoSchema().optional(),
      googleItemCondition: z.string().optional(), // older, same as productCondition
      originalImage: originalImageSchema().optional(),
      galleryImages: z.array(galleryImageSchema()).optional(),
      categories: z.array(productCategorySchema()).optional(),
      favorites: z.object({ count: z.int(), displayedCount: z.string().optional() }).optional(),
      isSampleProduct: z.boolean().optional(),
      rating: z.number().optional(),
      reviewsPublished: z.int().optional(),
      reviewsModerated: z.int().optional(),
    })
    .meta({ id: 'Product' }),
);
export type Product = Infer<typeof productSchema>;
