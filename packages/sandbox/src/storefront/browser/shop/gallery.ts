import { find, findAll } from './page-data.ts';

/** Brings a picture of the gallery into view, without moving the page. */
export function showPicture(index: number): void {
  const strip = find<HTMLElement>('.gallery-strip');
  const picture = strip?.children[index];
  if (!strip || !(picture instanceof HTMLElement)) return;
  strip.scrollTo({ left: picture.offsetLeft - strip.offsetLeft });
}

/** The thumbnails show a picture, and which one is shown. */
export function startGallery(): void {
  const strip = find<HTMLElement>('.gallery-strip');
  const thumbnails = findAll<HTMLAnchorElement>('[data-thumbnail]');
  if (!strip || thumbnails.length === 0) return;
  for (const [index, thumbnail] of thumbnails.entries()) {
    thumbnail.addEventListener('click', (event) => {
      event.preventDefault();
      showPicture(index);
    });
  }
  strip.addEventListener('scroll', () => {
    const shown = Math.round(strip.scrollLeft / Math.max(1, strip.clientWidth));
    for (const [index, thumbnail] of thumbnails.entries()) {
      if (index === shown) thumbnail.setAttribute('aria-current', 'true');
      else thumbnail.removeAttribute('aria-current');
    }
  });
}
