import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPath } from './local-path.ts';

describe('localPath', () => {
  it('lets a page of this site through, with query and hash', () => {
    expect(localPath('/store/1003/orders?q=tea#order:id=5', '/')).toBe('/store/1003/orders?q=tea#order:id=5');
  });

  it.each(['//evil.test', '/\\evil.test', '/\t/evil.test', 'https://evil.test', 'javascript:alert(1)', ''])(
    'does not go to %j',
    (candidate) => {
      expect(localPath(candidate, '/')).toBe('/');
    },
  );

  it('never leaves the site', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '\\', '\t', '\n', ':', 'a', '.', '?', '#', '@') }), (text) => {
        const target = new URL(localPath(text, '/'), 'http://admin.test');
        expect(target.origin).toBe('http://admin.test');
      }),
    );
  });
});
