import { html } from 'hono/html';
import { NONE, type Html } from '../html/html.ts';
import type { Texts } from '../texts/en.ts';

export interface FieldOptions {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly autocomplete: string;
  readonly error?: string | undefined;
  readonly help?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel';
  readonly required?: boolean;
  readonly inputMode?: string;
}

/** A labelled text field with help below it, and its error below that. */
export function textField(texts: Texts, options: FieldOptions): Html | Promise<Html> {
  const { name, value = '', autocomplete, type = 'text' } = options;
  return html`<div class="field">
    ${fieldLabel(texts, options)}
    <input
      id="${name}"
      class="control"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      maxlength="255"
      ${fieldState(options)}
    />
    ${fieldNotes(options)}
  </div>`;
}

export interface SelectOptions extends FieldOptions {
  readonly choices: readonly { readonly code: string; readonly name: string }[];
  readonly prompt: string;
}

export function selectField(texts: Texts, options: SelectOptions): Html | Promise<Html> {
  const { name, value, autocomplete, choices, prompt } = options;
  return html`<div class="field">
    ${fieldLabel(texts, options)}
    <select id="${name}" class="control" name="${name}" autocomplete="${autocomplete}" ${fieldState(options)}>
      <option value="">${prompt}</option>
      ${choices.map((choice) => html`<option value="${choice.code}" ${choice.code === value ? html` selected` : NONE}>${choice.name}</option>`)}
    </select>
    ${fieldNotes(options)}
  </div>`;
}

function fieldLabel(texts: Texts, { name, label, required }: FieldOptions): Html | Promise<Html> {
  return html`<label for="${name}"
    >${label}${required === false ? html` <span class="muted">(${texts.optional})</span>` : NONE}</label
  >`;
}

/** The errors are said below the fields, in words, by the server: the browser's own bubbles stay away. */
function fieldState({ name, error, help, required }: FieldOptions): Html | Promise<Html> {
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ');
  return html`${required === false ? NONE : html` aria-required="true"`}${error ? html` aria-invalid="true"` : NONE}${described ? html` aria-describedby="${described}"` : NONE}`;
}

function fieldNotes({ name, error, help }: FieldOptions): Html | Promise<Html> {
  return html`${help ? html`<p class="help muted" id="${name}-help">${help}</p>` : NONE}${fieldError(name, error)}`;
}

export function fieldError(name: string, error: string | undefined): Html | Promise<Html> {
  return error ? html`<p class="field-error" id="${name}-error">${error}</p>` : NONE;
}

/** What is wrong, as links to the fields. It takes the focus when the page opens. */
export function errorSummary(texts: Texts, errors: Readonly<Record<string, string>>): Html | Promise<Html> {
  const entries = Object.entries(errors);
  if (entries.length === 0) return NONE;
  return html`<div class="notice notice-alert error-summary" role="alert" data-error-summary>
    <div>
      <p>${texts.fixErrors(entries.length)}</p>
      <ul>
        ${entries.map(([name, error]) => html`<li><a href="#${name}">${error}</a></li>`)}
      </ul>
    </div>
  </div>`;
}
