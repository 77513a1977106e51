import { html } from 'hono/html';
import type { Product, Variation } from '@ecwid-kit/types';
import { purchasesOf } from '../../shop/index.ts';
import { NONE, type Html } from '../html/html.ts';
import { money, type PageContext } from '../visit/page-context.ts';

/** Lets the shopper buy once or again and again. A product that is only sold one way says nothing of it, or how often. */
export function purchaseControl(
  page: PageContext,
  product: Product,
  variation: Variation | undefined,
): Html | Promise<Html> {
  const { texts } = page;
  const { once, recurring } = purchasesOf(product, variation);
  if (recurring.length === 0) return NONE;
  const usual = variation?.price ?? product.price ?? 0;
  const choices = [
    ...(once ? [{ value: 'once', text: `${texts.once}, ${money(page, once.price ?? usual)}` }] : []),
    ...recurring.map(({ recurringInterval, recurringIntervalCount, signUpFee = 0 }) => {
      const every = `${texts.every(recurringInterval, recurringIntervalCount)}, ${money(page, usual)}`;
      const fee = signUpFee > 0 ? `, ${texts.signUpFee(money(page, signUpFee))}` : '';
      return { value: `${recurringInterval}.${recurringIntervalCount}`, text: every + fee };
    }),
  ];
  return html`<fieldset class="field choice-field choice-line">
    <legend>${texts.howOften}</legend>
    <div class="choices">
      ${choices.map(
        ({ value, text }, index) =>
          html`<label class="choice"
            ><input type="radio" name="purchase" value="${value}" required${index === 0 ? html` checked` : NONE} /><span
              class="choice-text"
              >${text}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}
