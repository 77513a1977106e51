import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { openEnum } from '../contract/wire.ts';

/** What a tile does. */
export const SITE_TILE_TYPES = [
  'GLOBAL',
  'TEXT',
  'CALL_TO_ACTION',
  'CONTACT_INFO_CALL_TO_ACTION',
  'GIFT_CARD',
  'COVER',
  'STORE',
  'IMAGE_TEXT',
  'HEADER',
  'FOOTER',
  'LOCATION',
  'MULTI_LOCATION',
  'PRODUCT_BROWSER',
  'GDPR_BANNER',
  'FEATURED_PRODUCTS',
  'ROOT_CATEGORIES',
  'CUSTOMER_REVIEW',
  'FEATURE_LIST',
  'ANNOUNCEMENT_BAR',
  'SLIDER',
  'CUSTOM',
  'CUSTOM_HEADER',
  'CUSTOM_FOOTER',
  'VIDEO',
  'VIDEO_LIST',
  'CATEGORY_PRODUCTS',
  'CATEGORY_COLLECTION',
  'FEATURED_PRODUCT',
  'LOGO_GALLERY',
  'CONTACT_US',
  'AGE_CONFIRMATION',
] as const;
export type SiteTileType = (typeof SITE_TILE_TYPES)[number];

/** Where the editor lists a tile. */
export const SITE_TILE_CATEGORIES = [
  'HEADER',
  'COVER',
  'SPECIAL_OFFER',
  'COMPANY_INFO',
  'SHIPPING_PAYMENT',
  'STORE',
  'LOCATION',
  'CUSTOMER_REVIEW',
  'ANNOUNCEMENT',
  'SLIDER',
  'TEMPLATE',
  'CUSTOM',
  'VIDEO',
  'VIDEO_LIST',
  'LOGO_GALLERY',
  'FEATURED_PRODUCT',
  'CATEGORY_PRODUCTS',
  'CATEGORY_COLLECTION',
  'FOOTER',
  'CONTACT_US',
] as const;
export type SiteTileCategory = (typeof SITE_TILE_CATEGORIES)[number];

const SITE_TILE_ROLES = ['BLOCK', 'NOTICE'] as const;

/** Its shape depends on the type: the configuration of the type describes it. */
const openObject = () => z.record(z.string(), z.unknown());

const editable = () => ({
  tileName: z.string().optional(),
  content: openObject().optional(),
  design: openObject().optional(),
  visibility: z.boolean().optional(),
  order: z.int().optional(), // from 0, from top to bottom
  hasChanges: z.boolean().optional(),
});

/** What changes of a tile. Parts of `content` and `design` that are not sent stay. */
export const siteTileUpdateSchema = schema(() => z.object(editable()).meta({ id: 'SiteTileUpdate' }));
export type SiteTileUpdate = Infer<typeof siteTileUpdateSchema>;

/** The same for many tiles. */
export const siteTilesUpdateSchema = schema(() =>
  z.object({ tiles: z.array(siteTileUpdateSchema().extend({ id: z.string() })) }).meta({ id: 'SiteTilesUpdate' }),
);

/** A new tile: from the showcase, from what is sent, or the one over the other. */
export const siteTileCreateSchema = schema(() =>
  z
    .object({
      tileShowcaseItemId: z.string().optional(),
      tileCategoryType: z.enum(SITE_TILE_CATEGORIES).optional(),
      tileOrder: z.int().min(0).optional(),
      useTileShowcase: z.boolean().optional(),
      pageId: z.string().optional(),
      tile: z.object({ type: z.enum(SITE_TILE_TYPES).optional(), ...editable() }).optional(),
    })
    .meta({ id: 'SiteTileCreate' }),
);
export type SiteTileCreate = Infer<typeof siteTileCreateSchema>;

/** A tile of an Instant Site, which the editor calls a section. */
export const siteTileSchema = schema(() =>
  z
    .object({
      id: z.string(),
      type: openEnum(SITE_TILE_TYPES),
      role: openEnum(SITE_TILE_ROLES).optional(),
      sourceId: z.string().optional(),
      externalContent: openObject().optional(),
      ...editable(),
      featuresEnabled: openObject().optional(),
    })
    .meta({ id: 'SiteTile' }),
);
export type SiteTile = Infer<typeof siteTileSchema>;

export const siteTileListSchema = schema(() => z.object({ tiles: z.array(siteTileSchema()) }));

/** The tiles that the editor offers. */
export const siteTileShowcaseSchema = schema(() =>
  z
    .object({
      categories: z.array(
        z.object({
          type: openEnum(SITE_TILE_CATEGORIES),
          items: z.array(
            z.object({
              id: z.string(),
              previewImageUrl: z.string().optional(),
              previewWidth: z.int().optional(),
              previewHeight: z.int().optional(),
              featureProperty: z.string().optional(),
              isDeprecated: z.boolean().optional(),
            }),
          ),
        }),
      ),
    })
    .meta({ id: 'SiteTileShowcase' }),
);

/** What the editor asks for a tile of a type. */
export const siteTileConfigSchema = schema(() =>
  z
    .object({
      type: openEnum(SITE_TILE_TYPES),
      config: z.object({
        layoutConfigList: z.array(
          z.object({
            name: z.string(),
            contentEditorConfig: openObject().optional(),
            designEditorConfig: openObject().optional(),
            defaults: openObject().optional(),
            deprecated: z.boolean().optional(),
            svgIcon: z.string().optional(),
            svgIconText: z.string().optional(),
          }),
        ),
      }),
    })
    .meta({ id: 'SiteTileConfig' }),
);
export type SiteTileConfig = Infer<typeof siteTileConfigSchema>;
