import type { Product, ProductOption } from '@ecwid-kit/types';
import { inLanguage } from '../../catalog/translations.ts';
import { publicProduct } from '../../catalog/products/public-product.ts';
import { withOrigin } from '../../platform/origin.ts';
import { slugOf } from '../../stores/storefront-urls.ts';

/** A product for a page: as the carts name its choices, and as the shopper reads it. */
export interface ShownProduct {
  /** In the store's main language: option names and choices as they are stored. */
  readonly stored: Product;
  /** In the page's language. */
  readonly shown: Product;
  readonly ribbon?: { readonly text: string; readonly color?: string };
}

export function readShownProduct(text: string, lang: string): ShownProduct {
  const stored = publicProduct(JSON.parse(withOrigin(text, '')) as Product); // stored by saveProduct
  const ribbonText = stored.ribbonTranslated?.[lang] ?? stored.ribbon?.text;
  const color = stored.ribbon?.color;
  return {
    stored,
    shown: inLanguage(stored, lang),
    ...(ribbonText && { ribbon: { text: ribbonText, ...(color && { color }) } }),
  };
}

/** Where a product is shown. */
export function productPath(base: string, product: Product): string {
  return `${base}/products/${product.customSlug || `${slugOf(product.name)}-${product.id}`}`;
}

/** The options that variations are made of: all that have one choice at a time. */
export function isVariationOption({ type }: ProductOption): boolean {
  return type === undefined || type === 'SELECT' || type === 'RADIO' || type === 'SIZE' || type === 'SWATCHES';
}

export interface Picture {
  readonly small: string;
  readonly medium: string;
  readonly large: string;
  /** For screens that show more than the eye sees. */
  readonly largest: string;
  readonly alt: string;
}

/** The pictures of a product, the main one first. */
export function picturesOf({ stored, shown }: ShownProduct, lang: string): Picture[] {
  const images = (stored.media?.images ?? []).toSorted(
    (a, b) => Number(b.isMain ?? false) - Number(a.isMain ?? false) || (a.orderBy ?? 0) - (b.orderBy ?? 0),
  );
  const found = images.flatMap((image): Picture[] => {
    const any = image.imageOriginalUrl ?? image.image1500pxUrl ?? image.image800pxUrl ?? image.image400pxUrl;
    if (!any) return [];
    return [
      {
        small: image.image160pxUrl ?? any,
        medium: image.image400pxUrl ?? any,
        large: image.image800pxUrl ?? any,
        largest: image.image1500pxUrl ?? any,
        alt: image.alt?.translated?.[lang] ?? image.alt?.main ?? shown.name,
      },
    ];
  });
  const legacy = stored.hdThumbnailUrl ?? stored.imageUrl ?? stored.originalImageUrl;
  if (found.length > 0 || !legacy) return found;
  return [
    {
      small: stored.smallThumbnailUrl ?? legacy,
      medium: stored.thumbnailUrl ?? legacy,
      large: legacy,
      largest: stored.imageUrl ?? legacy,
      alt: shown.name,
    },
  ];
}

/** What the product page shows: the product's pictures, then those that only a variation has, each once. */
export function galleryPictures(product: ShownProduct, lang: string): Picture[] {
  const pictures = picturesOf(product, lang);
  for (const variation of product.shown.combinations ?? []) {
    const large = variation.hdThumbnailUrl ?? variation.imageUrl ?? variation.originalImageUrl;
    if (!large || pictures.some((picture) => picture.large === large)) continue;
    const values = (variation.options ?? []).map(({ value }) => value);
    pictures.push({
      small: variation.smallThumbnailUrl ?? large,
      medium: variation.thumbnailUrl ?? large,
      large,
      largest: variation.imageUrl ?? large,
      alt: [product.shown.name, ...values].join(', '),
    });
  }
  return pictures;
}

/** A video that is shown elsewhere. */
export interface Video {
  readonly title: string;
  readonly url: string;
  readonly provider: string;
  readonly cover?: string;
}

/** The videos of a product, the main one first. */
export function videosOf({ stored, shown }: ShownProduct): Video[] {
  return (stored.media?.videos ?? []).flatMap(({ url, title, providerName = '', image400pxUrl }) =>
    url
      ? [{ url, title: title || shown.name, provider: providerName, ...(image400pxUrl && { cover: image400pxUrl }) }]
      : [],
  );
}
