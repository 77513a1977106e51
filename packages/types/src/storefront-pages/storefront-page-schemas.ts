import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { openEnum, timestampSchema } from '../contract/wire.ts';

/**
 * A storefront page as code to put into a page of one's own: `htmlCode` into its body, the texts that end in `Html` and
 * the style sheets into its head. `jsCode` is in answers only; the reference names it in running text.
 */
export const staticPageSchema = schema(() =>
  z
    .object({
      cssFiles: z.array(z.string()).optional(),
      htmlCode: z.string().optional(),
      jsCode: z.string().optional(),
      metaDescriptionHtml: z.string().optional(),
      canonicalUrl: z.string().optional(),
      ogTagsHtml: z.string().optional(),
      jsonLDHtml: z.string().optional(),
      hrefLangHtml: z.string().optional(),
      lastUpdated: timestampSchema().optional(),
    })
    .meta({ id: 'StaticPage' }),
);
export type StaticPage = Infer<typeof staticPageSchema>;

/** Whether a slug leads to a page. `NONCANONICAL`: it does, and the page has another address of its own. */
const WIDGET_PAGE_STATUSES = ['OK', 'NOT_FOUND', 'NONCANONICAL'] as const;

/** What a page of the storefront shows. */
const WIDGET_PAGE_TYPES = [
  'ROOT',
  'PRODUCT',
  'CATEGORY',
  'SEARCH',
  'LEGAL_PAGE',
  'CART',
  'CHECKOUT',
  'CUSTOMER_ACCOUNT',
  'INTERNAL',
] as const;

/** The page that a slug leads to. The values of `status` and `type` are known from the vendor's own client. */
export const widgetPageSchema = schema(() =>
  z
    .object({
      status: openEnum(WIDGET_PAGE_STATUSES),
      type: openEnum(WIDGET_PAGE_TYPES).optional(),
      canonicalSlug: z.string().optional(),
      storeEntityData: z.object({ id: z.string().optional() }).optional(),
      staticContent: staticPageSchema().optional(),
    })
    .meta({ id: 'WidgetPage' }),
);
export type WidgetPage = Infer<typeof widgetPageSchema>;
