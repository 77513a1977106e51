import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { booleanParam, integerParam, langQuery } from '../contract/wire.ts';
import {
  siteBucketsSchema,
  siteImageReservedSchema,
  siteImageReserveSchema,
  siteImageSchema,
} from './site-image-schemas.ts';
import { sitePageCreatedSchema, sitePageListSchema, sitePageSchema, sitePageWriteSchema } from './site-page-schemas.ts';
import {
  SITE_GRANT_TYPES,
  siteProfileSchema,
  siteProfileUpdateSchema,
  siteTextsSchema,
  siteTokenSchema,
} from './site-profile-schemas.ts';
import { ownSiteRedirectOperations } from './site-redirect-operations.ts';
import { siteHostRoutes, siteRoutes } from './site-routes.ts';
import { siteThemeColorsSchema, siteThemeListSchema, siteThemeSchema } from './site-theme-schemas.ts';
import {
  SITE_TILE_TYPES,
  siteTileConfigSchema,
  siteTileCreateSchema,
  siteTileListSchema,
  siteTileSchema,
  siteTileShowcaseSchema,
  siteTilesUpdateSchema,
  siteTileUpdateSchema,
} from './site-tile-schemas.ts';

const { profile, lifecycle, pages, tiles, images, themes, texts } = siteRoutes;
const { host } = siteHostRoutes;

const emptySchema = schema(() => z.object({}));
const pageParams = schema(() => z.object({ pageId: z.string() }));
const tileParams = schema(() => z.object({ tileId: z.string() }));
const themeParams = schema(() => z.object({ themeId: z.string() }));

const pagesQuery = schema(() => z.object({ published: booleanParam() }));
const tilesQuery = schema(() => z.object({ published: booleanParam(), pageId: z.string().optional(), ...langQuery }));

/** `code`: the app's secret token of the store. */
const tokenQuery = schema(() =>
  z.object({ grant_type: z.enum(SITE_GRANT_TYPES), site_id: integerParam(), code: z.string() }),
);

/** The calls on the platform's host. */
export const siteHostOperations = {
  host: {
    getToken: operation(host.getToken, {
      summary: 'Get a token of the Instant Site API for a secret token of the app',
      query: tokenQuery,
      response: siteTokenSchema,
    }),
    getProfile: operation(host.getProfile, {
      summary: 'Get the profile of the Instant Site from the platform’s host',
      params: schema(() => z.object({ storeId: integerParam() })),
      response: siteProfileSchema,
    }),
  },
} as const;

/** `published`: the site as visitors see it, else the draft. Everything that is written is written to the draft. */
export const siteOperations = {
  profile: {
    get: operation(profile.get, { summary: 'Get the profile of the Instant Site', response: siteProfileSchema }),
    create: operation(profile.create, {
      summary: 'Set up the profile of the Instant Site',
      body: siteProfileUpdateSchema,
      response: siteProfileSchema,
    }),
    update: operation(profile.update, {
      summary: 'Change the profile of the Instant Site: only what is sent changes',
      body: siteProfileUpdateSchema,
      response: siteProfileSchema,
    }),
  },
  lifecycle: {
    publish: operation(lifecycle.publish, {
      summary: 'Publish the draft of the Instant Site',
      body: emptySchema,
      response: emptySchema,
    }),
    discard: operation(lifecycle.discard, {
      summary: 'Throw the draft of the Instant Site away',
      body: emptySchema,
      response: emptySchema,
    }),
    clone: operation(lifecycle.clone, {
      summary: 'Copy the Instant Site of another store into the draft, or publish it at once',
      body: schema(() => z.object({ source: z.int(), draft: z.boolean().optional() })),
      response: emptySchema,
    }),
  },
  pages: {
    list: operation(pages.list, {
      summary: 'List the pages of the Instant Site',
      query: pagesQuery,
      response: sitePageListSchema,
    }),
    create: operation(pages.create, {
      summary: 'Add a page to the Instant Site',
      body: sitePageWriteSchema,
      response: sitePageCreatedSchema,
    }),
    update: operation(pages.update, {
      summary: 'Change a page of the Instant Site: only what is sent changes',
      params: pageParams,
      body: sitePageWriteSchema,
      response: sitePageSchema,
    }),
    delete: operation(pages.delete, {
      summary: 'Delete a page of the Instant Site with its tiles',
      params: pageParams,
      response: sitePageSchema,
    }),
  },
  tiles: {
    list: operation(tiles.list, {
      summary: 'List the tiles of the Instant Site, page by page, from top to bottom',
      query: tilesQuery,
      response: siteTileListSchema,
    }),
    get: operation(tiles.get, {
      summary: 'Get one tile of the draft',
      params: tileParams,
      response: siteTileSchema,
    }),
    create: operation(tiles.create, {
      summary: 'Add a tile to a page of the Instant Site',
      body: siteTileCreateSchema,
      response: siteTileSchema,
    }),
    update: operation(tiles.update, {
      summary: 'Change a tile: only what is sent changes',
      params: tileParams,
      body: siteTileUpdateSchema,
      response: siteTileSchema,
    }),
    updateAll: operation(tiles.updateAll, {
      summary: 'Change several tiles at once',
      body: siteTilesUpdateSchema,
      response: siteTileListSchema,
    }),
    delete: operation(tiles.delete, {
      summary: 'Delete a tile',
      params: tileParams,
      response: siteTileSchema,
    }),
    listShowcase: operation(tiles.listShowcase, {
      summary: 'List the tiles that the editor offers, by category',
      response: siteTileShowcaseSchema,
    }),
    getConfig: operation(tiles.getConfig, {
      summary: 'Get what the editor asks for a tile of a type',
      params: schema(() => z.object({ configType: z.enum(SITE_TILE_TYPES) })),
      response: siteTileConfigSchema,
    }),
  },
  images: {
    reserve: operation(images.reserve, {
      summary: 'Get an address to upload the picture of a tile to',
      params: tileParams,
      body: siteImageReserveSchema,
      response: siteImageReservedSchema,
    }),
    get: operation(images.get, {
      summary: 'Get an uploaded picture',
      params: schema(() => z.object({ imageId: z.string() })),
      response: siteImageSchema,
    }),
    listBuckets: operation(images.listBuckets, {
      summary: 'List the addresses of the buckets that pictures are in',
      response: siteBucketsSchema,
    }),
  },
  themes: {
    list: operation(themes.list, { summary: 'List the themes of the Instant Site', response: siteThemeListSchema }),
    create: operation(themes.create, {
      summary: 'Add a theme to the Instant Site',
      body: siteThemeColorsSchema,
      response: siteThemeSchema,
    }),
    update: operation(themes.update, {
      summary: 'Change the colours of a theme: only what is sent changes',
      params: themeParams,
      body: siteThemeColorsSchema,
      response: siteThemeSchema,
    }),
    delete: operation(themes.delete, {
      summary: 'Delete a theme of the Instant Site',
      params: themeParams,
      response: siteThemeSchema,
    }),
    getCurrent: operation(themes.getCurrent, {
      summary: 'Get the colours that the draft uses',
      response: siteThemeColorsSchema,
    }),
    setCurrent: operation(themes.setCurrent, {
      summary: 'Change the colours that the draft uses',
      body: siteThemeColorsSchema,
      response: siteThemeColorsSchema,
    }),
  },
  texts: {
    get: operation(texts.get, {
      summary: 'Get the words of the editor and of the Instant Site',
      response: siteTextsSchema,
    }),
  },
  redirects: ownSiteRedirectOperations,
} as const;

export type SiteOperations = typeof siteOperations;
export type SiteHostOperations = typeof siteHostOperations;
