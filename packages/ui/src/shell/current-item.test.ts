import { expect, it } from 'vitest';

import { currentItemId, holdsCurrent } from './current-item.ts';
import type { NavSection } from './nav-item.ts';

const sales = {
  id: 'sales',
  label: 'Sales',
  href: '/orders',
  children: [{ id: 'carts', label: 'Abandoned carts', href: '/orders/abandoned?sort=date' }],
};
const sections: NavSection[] = [{ id: 'main', items: [{ id: 'home', label: 'Home', href: '/' }, sales] }];

it.each([
  ['/', 'home'],
  ['/orders', 'sales'],
  ['/orders/ML42X', 'sales'],
  ['/orders/abandoned', 'carts'],
  ['/orders-archive', 'home'],
])('%s belongs to %s', (pathname, id) => {
  expect(currentItemId(sections, pathname)).toBe(id);
});

it('opens the entry that holds the current one', () => {
  expect(holdsCurrent(sales, 'carts')).toBe(true);
  expect(holdsCurrent(sales, 'home')).toBe(false);
});
