import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

const editable = () => ({
  title: z.string().optional(),
  urlPath: z.string().optional(), // `/about`; the front page has `/`
  visible: z.boolean().optional(),
  visibleHeader: z.boolean().optional(),
  visibleFooter: z.boolean().optional(),
  visibleAnnouncementBar: z.boolean().optional(),
  seoTitle: z.string().optional(),
  seoDescription: z.string().optional(),
  shareImage: z.string().optional(),
  indexed: z.boolean().optional(),
  isAvailableToEdit: z.boolean().optional(),
  tileIds: z.array(z.string()).optional(), // from top to bottom
});

/** A new page, or what changes of one. */
export const sitePageWriteSchema = schema(() => z.object(editable()).meta({ id: 'SitePageWrite' }));
export type SitePageWrite = Infer<typeof sitePageWriteSchema>;

/** A page of an Instant Site. */
export const sitePageSchema = schema(() => z.object({ pageId: z.string(), ...editable() }).meta({ id: 'SitePage' }));
export type SitePage = Infer<typeof sitePageSchema>;

export const sitePageListSchema = schema(() => z.object({ pages: z.array(sitePageSchema()) }));
export const sitePageCreatedSchema = schema(() => z.object({ pageId: z.string() }));
