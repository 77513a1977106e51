import { describe, expect, it } from 'vitest';
import { hashRoute } from './hash-route.ts';

describe('hashRoute', () => {
  it.each([
    ['#orders', '/store/1003/orders'],
    ['#order:id=QX7TE', '/store/1003/orders/QX7TE'],
    ['#order:id=938&return=orders', '/store/1003/orders/938'],
    ['#product:id=5', '/store/1003/products/5'],
    ['products', '/store/1003/products'],
    ['#customers', '/store/1003/customers'],
    ['#reviews', '/store/1003/reviews'],
    ['#reports', '/store/1003/reports'],
    ['#develop-apps', '/store/1003/develop-apps'],
    ['#my_apps', '/store/1003/my-apps'],
    ['#apps', '/store/1003/apps'],
    ['#apps:view=app&name=parcel-rates', '/store/1003/apps/parcel-rates'],
    ['#billing', '/store/1003/settings'],
    ['#', '/store/1003'],
  ])('finds %s', (hash, path) => {
    expect(hashRoute(1003, hash)).toBe(path);
  });

  it('hands a deep link’s state on as it was meant', () => {
    const path = hashRoute(1003, '#app:name=parcel-rates&app_state=orderId%3A%2012&parent-menu=sales');

    expect(path).toBe('/store/1003/app/parcel-rates?app_state=orderId%3A+12');
  });

  it('keeps a client id inside its part of the path', () => {
    expect(hashRoute(1003, '#app:name=../../sign-out')).toBe('/store/1003/app/..%2F..%2Fsign-out');
  });

  it.each(['#main', '#constructor', '#app:name=', '#nonsense:id=1'])('leaves %s alone', (hash) => {
    expect(hashRoute(1003, hash)).toBeUndefined();
  });
});
