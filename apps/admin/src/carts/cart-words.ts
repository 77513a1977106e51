import type { AbandonedCart } from '@ecwid-kit/types';
import type { Tone } from '@ecwid-kit/ui';

/** What has become of a cart since it was left. */
export function cartState(cart: Pick<AbandonedCart, 'recoveredOrderId' | 'recoveryEmailSentTimestamp'>): {
  label: string;
  tone: Tone;
} {
  if (cart.recoveredOrderId !== undefined) return { label: 'Recovered', tone: 'success' };
  if (cart.recoveryEmailSentTimestamp !== undefined) return { label: 'Reminded', tone: 'neutral' };
  return { label: 'Not recovered', tone: 'warning' };
}

/** Whose cart it is, as far as it is known. */
export function cartShopper(cart: Pick<AbandonedCart, 'billingPerson' | 'shippingPerson' | 'email'>): string {
  return cart.billingPerson?.name || cart.shippingPerson?.name || cart.email || 'Somebody';
}

/** How many pieces are in it. */
export function cartPieces({ items = [] }: Pick<AbandonedCart, 'items'>): number {
  return items.reduce((sum, { quantity = 1 }) => sum + quantity, 0);
}
