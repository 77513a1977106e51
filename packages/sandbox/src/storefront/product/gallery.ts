import { html } from 'hono/html';
import { galleryPictures, type ShownProduct } from '../catalog/shown-product.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContext } from '../visit/page-context.ts';

/** Pictures side by side in a strip that scrolls; the small ones below jump to theirs. */
export function gallery({ texts, lang }: PageContext, product: ShownProduct): Html | Promise<Html> {
  const pictures = galleryPictures(product, lang);
  if (pictures.length === 0)
    return html`<div class="gallery"><span class="no-picture" aria-hidden="true"></span></div>`;
  return html`<section class="gallery" aria-label="${texts.pictures}" data-gallery>
    <div class="gallery-strip" ${pictures.length > 1 ? html` tabindex="0"` : NONE}>
      ${pictures.map(
        (picture, index) =>
          html`<img
            id="picture-${index + 1}"
            src="${picture.large}"
            width="800"
            height="800"
            alt="${picture.alt}"
            ${index === 0 ? html`fetchpriority="high"` : html`loading="lazy"`}
            decoding="async"
          />`,
      )}
    </div>
    ${
      pictures.length > 1
        ? html`<ul class="thumbnails">
            ${pictures.map(
              (picture, index) =>
                html`<li>
                  <a
                    href="#picture-${index + 1}"
                    data-thumbnail="${index}"
                    ${index === 0 ? html` aria-current="true"` : NONE}
                    ><img
                      src="${picture.small}"
                      width="80"
                      height="80"
                      alt="${texts.picture(index + 1, pictures.length)}"
                      loading="lazy"
                      decoding="async"
                  /></a>
                </li>`,
            )}
          </ul>`
        : NONE
    }
  </section>`;
}
