import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnderRedirectUrl, redirectWith } from './redirect-uri.ts';

describe('a redirect_uri', () => {
  // fidelity: assumed, the rule is an example: the same domain, below the registered address; scheme, port and whole
  // path segments must fit as well, so that a code never leaves for another site
  it.each([
    ['http://www.example.com', 'http://www.example.com/oauth/cb.php', true],
    ['http://www.example.com', 'http://www.example.com', true],
    ['http://www.example.com', 'http://www.example2.com/', false],
    ['http://www.example.com', 'http://www.example.com.evil.example/', false],
    ['http://www.example.com', 'https://www.example.com/', false],
    ['http://www.example.com', 'http://www.example.com:8080/', false],
    ['http://www.example.com', 'http://user@www.example.com/', false],
    ['https://a.example/app', 'https://a.example/app?site=1', true],
    ['https://a.example/app', 'https://a.example/app/', true],
    ['https://a.example/app/', 'https://a.example/app', false],
    ['https://a.example/app', 'https://a.example/application', false],
    ['https://a.example/app', 'https://a.example/app/../admin', false],
    ['https://a.example/app', 'https://a.example/app/%2e%2e/admin', false],
    ['https://a.example/app', 'https://a.example/app\\..\\admin', false],
    ['https://a.example/app', 'https://a.example/app#code', false],
    ['https://a.example/app', 'javascript:alert(1)', false],
    ['https://a.example/app', '/app', false],
    ['https://a.example/app', '', false],
  ])('registered %s, asked %j: %s', (registered, asked, expected) => {
    expect(isUnderRedirectUrl(registered, asked)).toBe(expected);
  });

  // fidelity: documented
  it('never leaves the registered host, whatever is written behind it', () => {
    const piece = fc.constantFrom('@', '/', '\\', '.', '..', ':', '?', '#', '%2e', '%2f', 'evil.example', 'a', '8080');
    const tail = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    let admitted = 0;
    fc.assert(
      fc.property(tail, (text) => {
        const asked = `https://a.example${text}`;
        if (!isUnderRedirectUrl('https://a.example', asked)) return true;
        admitted += 1;
        return new URL(asked).origin === 'https://a.example' && new URL(asked).username === '';
      }),
      { numRuns: 500 },
    );
    expect(admitted).toBeGreaterThan(20);
  });

  // fidelity: assumed, a redirect_uri with a query is not mentioned; it is kept, as OAuth 2.0 asks (RFC 6749, 3.1.2)
  it('keeps its own query when the code is added', () => {
    expect(redirectWith('https://a.example/back?site=2', { code: 'c d', state: undefined })).toBe(
      'https://a.example/back?site=2&code=c+d',
    );
  });
});
