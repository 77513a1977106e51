import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { translatedSchema } from '../contract/wire.ts';

/** The order in which a storefront lists products. */
export const STOREFRONT_SORTS = [
  'DEFINED_BY_STORE_OWNER',
  'ADDED_TIME_DESC',
  'PRICE_ASC',
  'PRICE_DESC',
  'NAME_ASC',
  'NAME_DESC',
] as const;

/** How the storefront shows a sale. */
const salePriceSettingsSchema = schema(() =>
  z
    .object({
      displayOnProductList: z.boolean().optional(),
      oldPriceLabel: z.string().optional(),
      oldPriceLabelTranslated: translatedSchema().optional(),
      displayDiscount: z.enum(['NONE', 'ABS', 'PERCENT']).optional(),
      displayLowestPrice: z.boolean().optional(),
    })
    .meta({ id: 'SalePriceSettings' }),
);

/** How the admin shows recurring orders, and whether any payment method in use can make them. */
const subscriptionsSettingsSchema = schema(() =>
  z
    .object({
      showRecurringSubscriptionsInControlPanel: z.boolean().optional(),
      supportedPaymentMethodsStatuses: z
        .object({
          supportedPaymentMethodsAreAvailable: z.boolean().optional(),
          supportedPaymentMethodsAreConnected: z.boolean().optional(),
        })
        .optional(),
    })
    .meta({ id: 'SubscriptionsSettings' }),
);

const catalogSettings = () => ({
  defaultProductSortOrder: z.enum(STOREFRONT_SORTS).optional(), // default DEFINED_BY_STORE_OWNER
  defaultAllProductsViewSortOrder: z.enum(STOREFRONT_SORTS).optional(), // default NAME_ASC
  hideOutOfStockProductsInStorefront: z.boolean().optional(),
  allowPreordersForOutOfStockProducts: z.boolean().optional(),
  showPricePerUnit: z.boolean().optional(),
  showCostPriceInControlPanel: z.boolean().optional(),
  favoritesEnabled: z.boolean().optional(),
  productReviewsFeatureEnabled: z.boolean().optional(),
  salePrice: salePriceSettingsSchema().optional(),
  googleProductCategory: z.int().optional(),
  googleProductCategoryName: z.string().optional(),
  productCondition: z.enum(['NEW', 'USED', 'REFURBISHED']).optional(),
  rootCategorySeoTitle: z.string().optional(),
  rootCategorySeoTitleTranslated: translatedSchema().optional(),
  rootCategorySeoDescription: z.string().optional(),
  rootCategorySeoDescriptionTranslated: translatedSchema().optional(),
});

const checkoutSettings = () => ({
  orderCommentsEnabled: z.boolean().optional(),
  orderCommentsCaption: z.string().optional(),
  orderCommentsCaptionTranslated: translatedSchema().optional(),
  orderCommentsRequired: z.boolean().optional(),
  askZipCode: z.boolean().optional(),
  askCompanyName: z.boolean().optional(),
  askTaxId: z.boolean().optional(),
  askAgeConfirmationInStorefront: z.boolean().optional(),
  requirePhoneOnCheckout: z.boolean().optional(),
  openBagOnAddition: z.boolean().optional(),
  showRepeatOrderButton: z.boolean().optional(),
  productSortOrderInCart: z.string().optional(),
  showAcceptMarketingCheckbox: z.boolean().optional(),
  acceptMarketingCheckboxDefaultValue: z.boolean().optional(),
  acceptMarketingCheckboxCustomText: z.string().optional(),
  acceptMarketingCheckboxCustomTextTranslated: translatedSchema().optional(),
  recurringSubscriptionsSettings: subscriptionsSettingsSchema().optional(),
  abandonedSales: z.object({ autoAbandonedSalesRecovery: z.boolean().optional() }).optional(),
});

const trackingSettings = () => ({
  askConsentToTrackInStorefront: z.boolean().optional(),
  googleRemarketingEnabled: z.boolean().optional(),
  googleAnalyticsId: z.string().optional(),
  googleTagId: z.string().optional(),
  googleEventId: z.string().optional(),
  fbPixelId: z.string().optional(),
  snapPixelId: z.string().optional(),
  pinterestTagId: z.string().optional(),
  tikTokPixel: z.record(z.string(), z.unknown()).optional(),
  wixExternalTrackingEnabled: z.boolean().optional(),
});

/** What the merchant sets for the store as a whole: its name, its catalogue, its checkout, its tracking. */
export const storeSettingsSchema = schema(() =>
  z
    .object({
      storeName: z.string().optional(),
      storeDescription: z.string().optional(),
      storeDescriptionTranslated: translatedSchema().optional(),
      closed: z.boolean().optional(),
      invoiceLogoUrl: z.string().optional(),
      emailLogoUrl: z.string().optional(),
      linkUpEnabled: z.boolean().optional(),
      ...catalogSettings(),
      ...checkoutSettings(),
      ...trackingSettings(),
    })
    .meta({ id: 'StoreSettings' }),
);
export type StoreSettings = Infer<typeof storeSettingsSchema>;
