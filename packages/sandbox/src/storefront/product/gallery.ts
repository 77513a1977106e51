import { html } from 'hono/html';
import { galleryPictures, videosOf, type ShownProduct, type Video } from '../catalog/shown-product.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContext } from '../visit/page-context.ts';

/** Pictures side by side in a strip that scrolls; the small ones below jump to theirs, and links lead to videos. */
export function gallery(page: PageContext, product: ShownProduct): Html | Promise<Html> {
  const { texts, lang } = page;
  const pictures = galleryPictures(product, lang);
  const videos = videoLinks(page, videosOf(product));
  if (pictures.length === 0)
    return html`<div class="gallery"><span class="no-picture" aria-hidden="true"></span>${videos}</div>`;
  return html`<section class="gallery" aria-label="${texts.pictures}" data-gallery>
    <div class="gallery-strip" ${pictures.length > 1 ? html` tabindex="0"` : NONE}>
      ${pictures.map(
        (picture, index) =>
          html`<img
            id="picture-${index + 1}"
            src="${picture.large}"
            srcset="${picture.medium} 400w, ${picture.large} 800w, ${picture.largest} 1500w"
            sizes="(max-width: 820px) 100vw, 700px"
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
    ${videos}
  </section>`;
}

/** Videos play where they are from: this page asks nobody for anything until the shopper follows a link. */
function videoLinks({ texts }: PageContext, videos: readonly Video[]): Html | Promise<Html> {
  if (videos.length === 0) return NONE;
  return html`<ul class="videos" aria-label="${texts.videos}">
    ${videos.map(
      ({ url, title, provider, cover }) =>
        html`<li>
          <a href="${url}" target="_blank" rel="noopener noreferrer"
            >${cover ? html`<img src="${cover}" width="160" height="90" alt="" loading="lazy" decoding="async" />` : NONE}<span
              >${texts.watch(title, provider)}</span
            ></a
          >
        </li>`,
    )}
  </ul>`;
}
