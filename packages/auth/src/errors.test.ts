import { expect, it, vi } from 'vitest';
import { EcwidAuthError, isEcwidAuthError } from './errors.ts';
import { OAuthExchangeError } from './oauth/exchange-error.ts';

it('knows its own errors, of another copy of the package too', async () => {
  vi.resetModules();
  const another = await import('./errors.ts');
  const error = new another.EcwidAuthError('payload_invalid', 'no');

  expect(error).not.toBeInstanceOf(EcwidAuthError);
  expect(isEcwidAuthError(error)).toBe(true);
  expect(isEcwidAuthError(new OAuthExchangeError({ code: 'exchange_rejected', message: 'no' }))).toBe(true);
  expect(isEcwidAuthError(new Error('payload_invalid'))).toBe(false);
  expect(isEcwidAuthError(undefined)).toBe(false);
});
