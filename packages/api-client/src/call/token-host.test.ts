import { describe, expect, it } from 'vitest';
import { isEcwidError } from '../errors/api-error.ts';
import { checkTokenHost } from './token-host.ts';

const LIVE = 'https://app.ecwid.com/api/v3';
const SANDBOX = 'http://localhost:4100/api/v3';

function codeOf(...args: Parameters<typeof checkTokenHost>): string | undefined {
  try {
    checkTokenHost(...args);
    return undefined;
  } catch (error) {
    return isEcwidError(error) ? error.code : 'another error';
  }
}

describe('checkTokenHost', () => {
  it.each([
    ['a live secret token at the platform', LIVE, 'secret_A1b2C3'],
    ['a live public token at the platform', LIVE, 'public_A1b2C3'],
    ['a sandbox token at a sandbox', SANDBOX, 'secret_SANDBOXa1b2'],
    ['no token at all', SANDBOX, undefined],
    ['a session of the sandbox’s own API at the sandbox', SANDBOX, 'A1b2C3'],
  ])('allows %s', (_, baseUrl, token) => {
    expect(codeOf({ baseUrl, token })).toBeUndefined();
  });

  it.each([
    ['a sandbox’s secret token at the platform', LIVE, 'secret_SANDBOXa1b2'],
    ['a sandbox’s public token at the platform', LIVE, 'public_SANDBOXa1b2'],
    ['a sandbox token at another host of the platform', 'https://my.ecwid.com/api', 'secret_SANDBOXa1b2'],
    ['a live token at a sandbox', SANDBOX, 'secret_A1b2C3'],
    ['a live public token at a sandbox', SANDBOX, 'public_A1b2C3'],
    ['a live token at a host that only looks like the platform', 'https://app.ecwid.com.evil.test', 'secret_A1b2C3'],
    ['a live token at a host that ends like the platform', 'https://evilecwid.com', 'secret_A1b2C3'],
    ['a live token in clear', 'http://app.ecwid.com/api/v3', 'secret_A1b2C3'],
  ])('refuses %s', (_, baseUrl, token) => {
    expect(codeOf({ baseUrl, token })).toBe('host_mismatch');
  });

  it('allows a live token elsewhere only when told so', () => {
    const proxy = { baseUrl: 'https://proxy.test', token: 'secret_A1b2C3' };

    expect(codeOf({ ...proxy, allowLiveTokenElsewhere: true })).toBeUndefined();
    expect(codeOf({ ...proxy, token: 'secret_SANDBOXa', baseUrl: LIVE, allowLiveTokenElsewhere: true })).toBe(
      'host_mismatch',
    );
  });

  it.each(['', 'secret_A1\n', 'secret_Ä', 'secret A1'])(
    'refuses %j, which is no token, without quoting it',
    (token) => {
      let message = '';
      try {
        checkTokenHost({ baseUrl: LIVE, token });
      } catch (error) {
        message = String(error);
      }

      expect(message).toMatch(/token/);
      expect(message.includes(token || 'secret')).toBe(false);
    },
  );

  it('refuses what is no URL', () => {
    expect(codeOf({ baseUrl: 'app.ecwid.com', token: 'secret_A1' })).toBe('request_invalid');
  });
});
