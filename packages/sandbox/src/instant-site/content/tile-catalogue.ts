import type { SiteTileCategory, SiteTileType } from '@ecwid-kit/types/instant-site';

/** The elements of a tile's content, in the words of the section builder. */
export type TileElement = 'INPUTBOX' | 'TEXTAREA' | 'BUTTON' | 'IMAGE' | 'DECK';

export interface TileKind {
  readonly category: SiteTileCategory;
  readonly name: string;
  readonly elements: Readonly<Record<string, TileElement>>;
}

const heading = { title: 'INPUTBOX', text: 'TEXTAREA' } as const;
const withButton = { ...heading, button: 'BUTTON' } as const;
const withImage = { ...withButton, image: 'IMAGE' } as const;
const withCards = { ...heading, cards: 'DECK' } as const;

/** Every type of tile: where the editor lists it and what its content has. The built-in tiles' own shapes are not published. */
export const TILE_KINDS: Readonly<Record<SiteTileType, TileKind>> = {
  GLOBAL: { category: 'TEMPLATE', name: 'Site design', elements: {} },
  TEXT: { category: 'COMPANY_INFO', name: 'Text', elements: heading },
  CALL_TO_ACTION: { category: 'SPECIAL_OFFER', name: 'Call to action', elements: withButton },
  CONTACT_INFO_CALL_TO_ACTION: { category: 'COMPANY_INFO', name: 'Contact details', elements: withButton },
  GIFT_CARD: { category: 'SPECIAL_OFFER', name: 'Gift cards', elements: withButton },
  COVER: { category: 'COVER', name: 'Cover', elements: withImage },
  STORE: { category: 'STORE', name: 'Store', elements: withButton },
  IMAGE_TEXT: { category: 'COMPANY_INFO', name: 'Picture and text', elements: withImage },
  HEADER: { category: 'HEADER', name: 'Header', elements: { title: 'INPUTBOX' } },
  FOOTER: { category: 'FOOTER', name: 'Footer', elements: { text: 'TEXTAREA' } },
  LOCATION: { category: 'LOCATION', name: 'Location', elements: heading },
  MULTI_LOCATION: { category: 'LOCATION', name: 'Locations', elements: withCards },
  PRODUCT_BROWSER: { category: 'STORE', name: 'Product browser', elements: withButton },
  GDPR_BANNER: { category: 'ANNOUNCEMENT', name: 'Cookie banner', elements: heading },
  FEATURED_PRODUCTS: { category: 'STORE', name: 'Featured products', elements: heading },
  ROOT_CATEGORIES: { category: 'STORE', name: 'Categories', elements: heading },
  CUSTOMER_REVIEW: { category: 'CUSTOMER_REVIEW', name: 'Reviews', elements: withCards },
  FEATURE_LIST: { category: 'SHIPPING_PAYMENT', name: 'Features', elements: withCards },
  ANNOUNCEMENT_BAR: {
    category: 'ANNOUNCEMENT',
    name: 'Announcement',
    elements: { text: 'INPUTBOX', button: 'BUTTON' },
  },
  SLIDER: { category: 'SLIDER', name: 'Slider', elements: withCards },
  CUSTOM: { category: 'CUSTOM', name: 'Custom section', elements: withImage },
  CUSTOM_HEADER: { category: 'CUSTOM', name: 'Custom header', elements: { title: 'INPUTBOX' } },
  CUSTOM_FOOTER: { category: 'CUSTOM', name: 'Custom footer', elements: { text: 'TEXTAREA' } },
  VIDEO: { category: 'VIDEO', name: 'Video', elements: { ...heading, url: 'INPUTBOX' } },
  VIDEO_LIST: { category: 'VIDEO_LIST', name: 'Videos', elements: withCards },
  CATEGORY_PRODUCTS: { category: 'CATEGORY_PRODUCTS', name: 'Products of a category', elements: heading },
  CATEGORY_COLLECTION: { category: 'CATEGORY_COLLECTION', name: 'Collection of categories', elements: heading },
  FEATURED_PRODUCT: { category: 'FEATURED_PRODUCT', name: 'Featured product', elements: heading },
  LOGO_GALLERY: { category: 'LOGO_GALLERY', name: 'Logos', elements: withCards },
  CONTACT_US: { category: 'CONTACT_US', name: 'Contact form', elements: heading },
  AGE_CONFIRMATION: { category: 'ANNOUNCEMENT', name: 'Age confirmation', elements: heading },
};

/** Tiles that lie over the page instead of being a part of it. */
const NOTICES: ReadonlySet<string> = new Set<SiteTileType>(['ANNOUNCEMENT_BAR', 'GDPR_BANNER', 'AGE_CONFIRMATION']);

export function roleOf(type: string): 'BLOCK' | 'NOTICE' {
  return NOTICES.has(type) ? 'NOTICE' : 'BLOCK';
}

const DEFAULTS: Readonly<Record<TileElement, (name: string) => unknown>> = {
  INPUTBOX: (name) => name,
  TEXTAREA: () => '',
  BUTTON: () => ({ title: 'Shop now', buttonType: 'GO_TO_STORE_LINK' }),
  IMAGE: () => ({ set: {}, borderInfo: {} }),
  DECK: () => [],
};

/** What a tile of a type says until somebody writes something. */
export function defaultContent({ name, elements }: TileKind): Record<string, unknown> {
  return Object.fromEntries(Object.entries(elements).map(([id, element]) => [id, DEFAULTS[element](name)]));
}

export const DEFAULT_DESIGN = { layout: 'DEFAULT', background: { type: 'none' } } as const;

interface ShowcaseItem {
  readonly id: string;
  readonly type: SiteTileType;
  readonly category: SiteTileCategory;
}

/** One item for each type that can be added, numbered within its category: `cover_001`. */
export const SHOWCASE: readonly ShowcaseItem[] = listShowcase();

function listShowcase(): ShowcaseItem[] {
  const counts = new Map<SiteTileCategory, number>();
  return (Object.keys(TILE_KINDS) as SiteTileType[]).flatMap((type) => {
    const { category } = TILE_KINDS[type]; // its keys
    if (type === 'GLOBAL') return [];
    const count = (counts.get(category) ?? 0) + 1;
    counts.set(category, count);
    return [{ id: `${category.toLowerCase()}_${String(count).padStart(3, '0')}`, type, category }];
  });
}
