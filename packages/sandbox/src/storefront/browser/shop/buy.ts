import { announce, showCartCount } from './live.ts';
import { find } from './page-data.ts';

interface Added {
  readonly status: string;
  readonly message: string;
  readonly count: number;
  readonly cartLabel: string;
}

/** Adds to the cart without leaving the page. When anything is odd, the form is sent the plain way. */
export function startBuying(): void {
  const form = find<HTMLFormElement>('[data-buy-form]');
  const added = find<HTMLElement>('[data-added]');
  const button = find<HTMLButtonElement>('[data-buy]');
  if (!form || !added || !button) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void add(form, button, added);
  });
}

async function add(form: HTMLFormElement, button: HTMLButtonElement, added: HTMLElement): Promise<void> {
  button.setAttribute('aria-busy', 'true');
  const result = await send(form);
  button.removeAttribute('aria-busy');
  if (!result) return form.submit();
  showCartCount(result.count, result.cartLabel);
  const text = added.firstElementChild;
  if (text) text.textContent = result.message;
  added.hidden = false;
  announce(result.message);
  globalThis.Ecwid?.Cart.changed();
}

async function send(form: HTMLFormElement): Promise<Added | undefined> {
  try {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    const response = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' } });
    return response.ok ? ((await response.json()) as Added) : undefined; // our own answer
  } catch {
    return undefined; // no network, or no such answer: the plain way says more
  }
}
