export {
  siteHostOperations,
  siteOperations,
  type SiteHostOperations,
  type SiteOperations,
} from './instant-site/site-operations.ts';
export { type SitePage, type SitePageWrite } from './instant-site/site-page-schemas.ts';
export { type SiteProfile, type SiteProfileUpdate } from './instant-site/site-profile-schemas.ts';
export { type SiteRedirect, type SiteRedirectWrite } from './instant-site/site-redirect-schemas.ts';
export { type SiteColors, type SiteTheme } from './instant-site/site-theme-schemas.ts';
export {
  SITE_TILE_CATEGORIES,
  SITE_TILE_TYPES,
  type SiteTile,
  type SiteTileCategory,
  type SiteTileConfig,
  type SiteTileCreate,
  type SiteTileType,
  type SiteTileUpdate,
} from './instant-site/site-tile-schemas.ts';
