import type { StoreProfile } from '@ecwid-kit/types';
import type { SiteColors, SiteTheme, SiteTile, SiteTileType } from '@ecwid-kit/types/instant-site';
import { DEFAULT_DESIGN, defaultContent, roleOf, TILE_KINDS } from './tile-catalogue.ts';
import { FRONT_PAGE_PATH, type SiteDocument } from './site-document.ts';

/** Page, text, accent, text on the accent, a quiet surface, lines. */
const FIRST_COLORS: SiteColors = {
  colorA: '#ffffff',
  colorB: '#22201c',
  colorC: '#0f5f5e',
  colorD: '#ffffff',
  colorE: '#f3f0eb',
  colorF: '#e2ddd6',
};

/** The themes that every site has to begin with. */
export const FIRST_THEMES: readonly SiteTheme[] = [
  { themeId: 'theme_linen', colors: FIRST_COLORS },
  {
    themeId: 'theme_night',
    colors: {
      colorA: '#161513',
      colorB: '#f0ece6',
      colorC: '#e0b050',
      colorD: '#161513',
      colorE: '#24211e',
      colorF: '#37332f',
    },
  },
];

/** A tile as it is before anybody wrote into it. */
export function makeTile(id: string, type: SiteTileType, content: Record<string, unknown> = {}): SiteTile {
  const kind = TILE_KINDS[type];
  return {
    id,
    type,
    role: roleOf(type),
    tileName: kind.name,
    content: { ...defaultContent(kind), ...content },
    externalContent: {},
    design: { ...DEFAULT_DESIGN },
    visibility: true,
    order: 0,
    hasChanges: false,
    featuresEnabled: {},
  };
}

/** The site of a store that nobody has touched: a front page that leads to the shop, and a page about the company. */
export function firstSite({ settings = {}, company = {} }: StoreProfile): SiteDocument {
  const name = settings.storeName ?? company.companyName ?? 'Store';
  const tiles = [
    makeTile('header-1', 'HEADER', { title: name }),
    makeTile('cover-1', 'COVER', { title: name, text: settings.storeDescription ?? '' }),
    makeTile('root-categories-1', 'ROOT_CATEGORIES', { title: 'Categories' }),
    makeTile('featured-products-1', 'FEATURED_PRODUCTS', { title: 'Featured products' }),
    makeTile('store-1', 'STORE', { title: 'The whole shop' }),
    makeTile('text-1', 'TEXT', { title: `About ${name}`, text: settings.storeDescription ?? '' }),
    makeTile('contact-us-1', 'CONTACT_US', { title: 'Contact us' }),
    makeTile('footer-1', 'FOOTER', { text: company.companyName ?? name }),
  ];
  const page = { visible: true, visibleHeader: true, visibleFooter: true, visibleAnnouncementBar: true };
  const more = { seoTitle: '', seoDescription: '', shareImage: '', indexed: true, isAvailableToEdit: true };
  return {
    pages: [
      {
        pageId: 'page-1',
        title: 'Home',
        urlPath: FRONT_PAGE_PATH,
        ...page,
        ...more,
        tileIds: ['header-1', 'cover-1', 'root-categories-1', 'featured-products-1', 'store-1', 'footer-1'],
      },
      {
        pageId: 'page-2',
        title: 'About',
        urlPath: '/about',
        ...page,
        ...more,
        tileIds: ['header-1', 'text-1', 'contact-us-1', 'footer-1'],
      },
    ],
    tiles,
    colors: FIRST_COLORS,
  };
}
