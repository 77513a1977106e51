import { announce } from './live.ts';
import { find, findAll, pageData } from './page-data.ts';

/** Selects that sort, quantities that change: nobody should have to press a button for those. */
export function startForms(): void {
  for (const select of findAll<HTMLSelectElement>('[data-submit-on-change]')) {
    select.addEventListener('change', () => select.form?.requestSubmit());
  }
  for (const input of findAll<HTMLInputElement>('[data-quantity]')) {
    input.addEventListener('change', () => input.form?.requestSubmit());
  }
  // The summary is an alert, so it is read as well.
  (find<HTMLElement>('[aria-invalid=true]') ?? find<HTMLElement>('[data-error-summary] a'))?.focus();
  find<HTMLFormElement>('[data-hand-over]')?.submit();
  const print = find<HTMLButtonElement>('[data-print]');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => globalThis.print());
  }
}

/** At the delivery and payment steps, the summary follows the choice. */
export function startChoices(): void {
  const form = find<HTMLFormElement>('[data-choice-form]');
  form?.addEventListener('change', (event) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type === 'radio') void takeOver(form);
  });
}

async function takeOver(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams({ go: 'choose' });
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  const button = find<HTMLButtonElement>('.button-primary', form);
  if (button) button.disabled = true;
  try {
    const response = await fetch(form.action, { method: 'POST', body });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const summary = find('#summary', page);
    if (!summary) return form.submit();
    find('#summary')?.replaceWith(summary);
    const total = find<HTMLInputElement>('[data-shown-total]', page)?.value;
    const shownTotal = find<HTMLInputElement>('[data-shown-total]', form);
    if (shownTotal && total !== undefined) shownTotal.value = total;
    announce(find('.grand-total')?.textContent ?? '');
  } finally {
    if (button) button.disabled = false;
  }
}

/** The states of the chosen country. */
export function startAddress(): void {
  const country = find<HTMLSelectElement>('#countryCode');
  const states = find<HTMLSelectElement>('#stateOrProvinceCode');
  const place = find<HTMLElement>('[data-states]');
  if (!country || !states || !place) return;
  country.addEventListener('change', () => void showStates(country.value, states, place));
}

async function showStates(country: string, states: HTMLSelectElement, place: HTMLElement): Promise<void> {
  const response = await fetch(`${pageData.root}/api/states?country=${encodeURIComponent(country)}`);
  const list = response.ok ? ((await response.json()) as { code: string; name: string }[]) : []; // our own answer
  states.replaceChildren(states.options[0] ?? '', ...list.map(({ code, name }) => new Option(name, code)));
  states.value = '';
  // Without a list, the server asks for the state where it is needed.
  place.hidden = list.length === 0;
}
