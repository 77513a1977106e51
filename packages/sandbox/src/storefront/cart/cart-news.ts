import type { PageContext } from '../visit/page-context.ts';

/** What a form that was sent by the page's script is told, instead of the page that `address` names. */
export async function cartNews({ shop, visit, texts }: PageContext, address: string) {
  const query = new URLSearchParams(address.split('?')[1]);
  const cart = await shop.openCart(visit);
  const count = cart.items.reduce((sum, item) => sum + item.quantity, 0);
  const status = query.get('notice') === 'limited' ? 'limited' : 'added';
  return { status, message: texts.notices[status], count, cartLabel: texts.cartWith(count) };
}
