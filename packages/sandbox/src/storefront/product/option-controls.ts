import { html } from 'hono/html';
import type { OptionChoice, ProductOption } from '@ecwid-kit/types';
import type { ShownProduct } from '../catalog/shown-product.ts';
import { NONE, type Html } from '../html/html.ts';
import { money, type PageContext } from '../visit/page-context.ts';
import { optionField, type Selection } from './selection.ts';

/** The controls for a product's options. Choices are sent by number, so that any language can name them. */
export function optionControls(page: PageContext, { shown }: ShownProduct, selection: Selection): Html | Promise<Html> {
  return html`${(shown.options ?? []).map((option, index) => control(page, option, index, selection.get(index) ?? []))}`;
}

function control(
  page: PageContext,
  option: ProductOption,
  index: number,
  chosen: readonly number[],
): Html | Promise<Html> {
  switch (option.type) {
    case 'TEXTFIELD':
    case 'DATE':
    case 'TEXTAREA':
      return textControl(page, option, index);
    case 'FILES':
      return NONE; // nothing here takes files
    case 'CHECKBOX':
      return choiceGroup(page, option, index, chosen, 'checkbox');
    case 'RADIO':
    case 'SIZE':
    case 'SWATCHES':
      return choiceGroup(page, option, index, chosen, 'radio');
    default:
      return selectControl(page, option, index, chosen);
  }
}

function textControl({ texts }: PageContext, option: ProductOption, index: number): Html | Promise<Html> {
  const id = `option-${index}`;
  const required = option.required ? html` required` : NONE;
  const attributes = html`id="${id}" name="${optionField(index)}" class="control" data-option="${index}"
  maxlength="1000"`;
  return html`<div class="field">
    <label for="${id}">${option.name}${optionalMark(texts.optional, option)}</label> ${
      option.type === 'TEXTAREA'
        ? html`<textarea ${attributes} rows="3" ${required}></textarea>`
        : html`<input ${attributes} type="${option.type === 'DATE' ? 'date' : 'text'}" ${required} />`
    }
  </div>`;
}

function selectControl(
  page: PageContext,
  option: ProductOption,
  index: number,
  chosen: readonly number[],
): Html | Promise<Html> {
  const id = `option-${index}`;
  const { texts } = page;
  return html`<div class="field">
    <label for="${id}">${option.name}${optionalMark(texts.optional, option)}</label>
    <select
      id="${id}"
      name="${optionField(index)}"
      class="control"
      data-option="${index}"
      ${option.required ? html` required` : NONE}
    >
      ${chosen.length === 0 || !option.required ? html`<option value="">${texts.choose}</option>` : NONE}
      ${(option.choices ?? []).map(
        (choice, number) =>
          html`<option value="${number}" ${chosen.includes(number) ? html` selected` : NONE}>
            ${choice.text}${modifier(page, choice)}
          </option>`,
      )}
    </select>
  </div>`;
}

function choiceGroup(
  page: PageContext,
  option: ProductOption,
  index: number,
  chosen: readonly number[],
  type: 'radio' | 'checkbox',
): Html | Promise<Html> {
  const style = option.type === 'SWATCHES' ? 'swatch' : option.type === 'SIZE' ? 'size' : 'line';
  return html`<fieldset class="field choice-field choice-${style}">
    <legend>${option.name}${type === 'checkbox' ? NONE : optionalMark(page.texts.optional, option)}</legend>
    <div class="choices">
      ${(option.choices ?? []).map((choice, number) => {
        const required = type === 'radio' && option.required ? html` required` : NONE;
        return html`<label class="choice"
          ><input
            type="${type}"
            name="${optionField(index)}"
            value="${number}"
            data-option="${index}"
            ${chosen.includes(number) ? html` checked` : NONE}${required}
          />${style === 'swatch' ? swatch(choice) : NONE}<span class="choice-text"
            >${choice.text}${modifier(page, choice)}</span
          ></label
        >`;
      })}
    </div>
  </fieldset>`;
}

const HEX = /^#[0-9a-f]{3,8}$/i;

/** The colour, drawn. */
function swatch({ hexCodes }: OptionChoice): Html | Promise<Html> {
  const color = hexCodes?.find((code) => HEX.test(code));
  return color
    ? html`<svg class="swatch" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <circle cx="12" cy="12" r="11.5" fill="${color}" />
      </svg>`
    : NONE;
}

function optionalMark(text: string, option: ProductOption): Html | Promise<Html> {
  return option.required ? NONE : html` <span class="muted">(${text})</span>`;
}

function modifier(page: PageContext, { priceModifier = 0, priceModifierType }: OptionChoice): string {
  if (priceModifier === 0) return '';
  const sign = priceModifier > 0 ? '+' : '−';
  const size = Math.abs(priceModifier);
  return ` (${sign}${priceModifierType === 'PERCENT' ? `${size} %` : money(page, size)})`;
}
