import { html } from 'hono/html';
import { inLanguage } from '../../catalog/translations.ts';
import { withOrigin } from '../../platform/origin.ts';
import type { QuoteLine } from '../../shop/index.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContext } from '../visit/page-context.ts';

/** A line's product name in the page's language. */
export function lineName({ lang }: Pick<PageContext, 'lang'>, { product }: QuoteLine): string {
  return product.nameTranslated?.[lang] ?? product.name;
}

export function lineImage({ imageUrl }: QuoteLine, size: number): Html | Promise<Html> {
  return imageUrl
    ? html`<img
        src="${withOrigin(imageUrl, '')}"
        width="${size}"
        height="${size}"
        alt=""
        loading="lazy"
        decoding="async"
      />`
    : html`<span class="no-picture" aria-hidden="true"></span>`;
}

/** `Colour: Sand`, one after the other, in the page's language where the merchant translated them. */
export function lineOptions(
  { lang, texts }: Pick<PageContext, 'lang' | 'texts'>,
  { product, item }: QuoteLine,
): Html | Promise<Html> {
  const options = item.selectedOptions ?? [];
  const recurring = item.recurringChargeSettings;
  if (options.length === 0 && !recurring) return NONE;
  return html`<ul class="line-options muted">
    ${recurring ? html`<li>${texts.every(recurring.recurringInterval, recurring.recurringIntervalCount)}</li>` : NONE}
    ${options.map(({ name, value, valuesArray }) => {
      const stored = product.options?.find((option) => option.name === name);
      const shown = stored && inLanguage(stored, lang);
      const values = (valuesArray ?? [value ?? '']).map((text) => {
        const index = stored?.choices?.findIndex((choice) => choice.text === text) ?? -1;
        return shown?.choices?.[index]?.text ?? text;
      });
      return html`<li>${shown?.name ?? name}: ${values.join(', ')}</li>`;
    })}
  </ul>`;
}
