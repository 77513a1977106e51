import { sameText } from '../../catalog/products/variation-document.ts';
import { galleryPictures, type ShownProduct } from '../catalog/shown-product.ts';
import { money, type PageContext } from '../visit/page-context.ts';
import { stockLine } from './stock-line.ts';

/** What the product page's script needs to keep price, stock and picture in step with the choices. */
export function productData(page: PageContext, product: ShownProduct) {
  const { stored } = product;
  const pictures = galleryPictures(product, page.lang);
  return {
    name: product.shown.name,
    price: stored.price ?? 0,
    compareTo: stored.compareToPrice ?? 0,
    tiers: stored.wholesalePrices ?? [],
    options: (stored.options ?? []).map(({ choices = [] }) =>
      choices.map(({ priceModifier = 0, priceModifierType }) => [
        priceModifier,
        priceModifierType === 'PERCENT' ? 1 : 0,
      ]),
    ),
    stock: stockLine(page, stored),
    variations: (stored.combinations ?? []).map((variation) => ({
      choices: (variation.options ?? []).map(({ name, value }) => {
        const index = (stored.options ?? []).findIndex((option) => sameText(option.name, name));
        const choices = stored.options?.[index]?.choices ?? [];
        return [index, choices.findIndex((choice) => sameText(choice.text, value))];
      }),
      id: variation.id,
      ...(variation.price !== undefined && { price: variation.price }),
      ...(variation.compareToPrice && { compareTo: variation.compareToPrice }),
      ...(variation.wholesalePrices && { tiers: variation.wholesalePrices }),
      sku: variation.sku ?? '',
      stock: stockLine(page, { ...variation, enabled: true }),
      picture: pictureIndex(pictures, variation.hdThumbnailUrl ?? variation.imageUrl ?? variation.originalImageUrl),
    })),
    words: { gone: page.texts.notMade, save: page.texts.save(money(page, 0)).replace(money(page, 0), '{amount}') },
  };
}

function pictureIndex(pictures: readonly { readonly large: string }[], url: string | undefined): number {
  return url === undefined ? -1 : pictures.findIndex((picture) => picture.large === url);
}
