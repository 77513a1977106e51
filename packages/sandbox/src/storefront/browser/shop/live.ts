import { find } from './page-data.ts';

/** Says something to screen readers. */
export function announce(text: string): void {
  const live = find('#live');
  if (!live) return;
  live.textContent = '';
  setTimeout(() => (live.textContent = text), 50);
}

/** Shows how many things are in the cart. */
export function showCartCount(count: number, label: string): void {
  find('[data-cart-link]')?.setAttribute('aria-label', label);
  const badge = find<HTMLElement>('[data-cart-count]');
  if (!badge) return;
  badge.textContent = String(count);
  badge.hidden = count === 0;
}
