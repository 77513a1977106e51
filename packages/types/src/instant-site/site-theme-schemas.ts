import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

const color = () => z.string().optional();

/** The palette of a site, as CSS writes colours. */
const siteColorsSchema = schema(() =>
  z
    .object({ colorA: color(), colorB: color(), colorC: color(), colorD: color(), colorE: color(), colorF: color() })
    .meta({ id: 'SiteColors' }),
);
export type SiteColors = Infer<typeof siteColorsSchema>;

/** A theme without its id: a new one, a change, or the one in use. */
export const siteThemeColorsSchema = schema(() =>
  z.object({ colors: siteColorsSchema() }).meta({ id: 'SiteThemeColors' }),
);

export const siteThemeSchema = schema(() =>
  z.object({ themeId: z.string(), colors: siteColorsSchema() }).meta({ id: 'SiteTheme' }),
);
export type SiteTheme = Infer<typeof siteThemeSchema>;

export const siteThemeListSchema = schema(() => z.object({ themes: z.array(siteThemeSchema()) }));
