import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** A redirect without its id. */
const siteRedirectWriteSchema = schema(() =>
  z.object({ fromUrl: z.string(), toUrl: z.string() }).meta({ id: 'SiteRedirectWrite' }),
);
export type SiteRedirectWrite = Infer<typeof siteRedirectWriteSchema>;

/** One, as the reference shows it, or several, as the vendor's own client sends them. */
export const siteRedirectsCreateSchema = schema(() =>
  z.union([z.array(siteRedirectWriteSchema()), siteRedirectWriteSchema()]).meta({ id: 'SiteRedirectsCreate' }),
);

/** What is sent changes. */
export const siteRedirectUpdateSchema = schema(() =>
  siteRedirectWriteSchema().partial().meta({ id: 'SiteRedirectUpdate' }),
);

/** A permanent redirect from a path of the site. */
export const siteRedirectSchema = schema(() =>
  z.object({ id: z.string(), fromUrl: z.string(), toUrl: z.string() }).meta({ id: 'SiteRedirect' }),
);
export type SiteRedirect = Infer<typeof siteRedirectSchema>;

/** `existsCount`: how many were there already. `id`: of the one, where one was sent. */
export const siteRedirectsCreatedSchema = schema(() =>
  z
    .object({ createCount: z.int(), existsCount: z.int(), id: z.string().optional() })
    .meta({ id: 'SiteRedirectsCreated' }),
);

export const siteRedirectsForPathSchema = schema(() =>
  z.object({ items: z.array(siteRedirectSchema()), hasAnyRedirects: z.boolean() }).meta({ id: 'SiteRedirectsForPath' }),
);
