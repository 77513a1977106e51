import * as z from 'zod';
import { schema } from '../contract/schema.ts';
import { translatedSchema } from '../contract/wire.ts';

/** How the storefront looks: the switches of `ec.storefront`, by name. */
export const designSettingsSchema = schema(() =>
  z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).meta({ id: 'DesignSettings' }),
);

/** What shoppers may filter by. */
export const FILTER_SECTION_TYPES = [
  'IN_STOCK',
  'ON_SALE',
  'PRICE',
  'CATEGORIES',
  'SEARCH',
  'SKU',
  'OPTION',
  'ATTRIBUTE',
  'LOCATIONS',
] as const;

/** The product filters of the storefront, in order. `name` is that of an option or an attribute. */
export const productFiltersSettingsSchema = schema(() =>
  z
    .object({
      enabledInStorefront: z.boolean().optional(),
      filterSections: z
        .array(
          z.object({
            type: z.enum(FILTER_SECTION_TYPES).optional(),
            name: z.string().optional(),
            displayComponent: z.enum(['CHECKBOXES', 'BUTTON_GRID']).optional(),
            enabled: z.boolean().optional(),
          }),
        )
        .optional(),
    })
    .meta({ id: 'ProductFiltersSettings' }),
);

const socialLink = () => z.object({ url: z.string().optional() }).optional();

/** Where else the store is found. */
export const socialLinksSettingsSchema = schema(() =>
  z
    .object({
      facebook: socialLink(),
      instagram: socialLink(),
      twitter: socialLink(),
      youtube: socialLink(),
      vk: socialLink(),
      pinterest: socialLink(),
    })
    .meta({ id: 'SocialLinksSettings' }),
);

/** Messages by Facebook's messenger. */
export const fbMessengerSettingsSchema = schema(() =>
  z
    .object({
      enabled: z.boolean().optional(),
      fbMessengerPageId: z.string().optional(),
      fbMessengerThemeColor: z.string().optional(),
      fbMessengerMessageUsButtonColor: z.string().optional(),
    })
    .meta({ id: 'FbMessengerSettings' }),
);

/** The gift cards the store sells, and where it shows them. */
export const giftCardSettingsSchema = schema(() =>
  z
    .object({
      products: z.array(z.object({ id: z.int(), name: z.string().optional(), url: z.string().optional() })).optional(),
      displayLocation: z.enum(['CATALOG_AND_FOOTER', 'CATALOG']).optional(),
    })
    .meta({ id: 'GiftCardSettings' }),
);

/** The tips the checkout offers: three amounts or percentages, of which one is chosen beforehand. */
export const tipsSettingsSchema = schema(() =>
  z
    .object({
      enabled: z.boolean().optional(),
      type: z.enum(['ABSOLUTE', 'PERCENT']).optional(),
      options: z.array(z.number()).optional(),
      defaultOption: z.number().optional(),
      customTipSettings: z.object({ enabled: z.boolean().optional() }).optional(),
      title: z.string().optional(),
      titleTranslated: translatedSchema().optional(),
      subtitle: z.string().optional(),
      subtitleTranslated: translatedSchema().optional(),
    })
    .meta({ id: 'TipsSettings' }),
);
