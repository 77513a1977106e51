import { describe, expect, it } from 'vitest';
import { readRedirect } from './redirect.ts';

const base = 'https://stock.example/ecwid/back';

describe('readRedirect', () => {
  // fidelity: documented
  it('reads code and store id, absolute or relative', () => {
    const expected = { status: 'authorized', code: 'a b', storeId: 20012001 };

    expect(readRedirect(`${base}?code=a+b&store_id=20012001`)).toEqual(expected);
    expect(readRedirect('/back?code=a+b&store_id=20012001')).toEqual(expected);
    expect(readRedirect(new URL(`${base}?code=a+b&store_id=20012001`))).toEqual(expected);
  });

  // fidelity: assumed, older documentation shows no `store_id` in the redirect; it may be missing
  it.each(['', '&store_id=', '&store_id=abc', '&store_id=-1'])('gives no store id for %j', (rest) => {
    expect(readRedirect(`${base}?code=x${rest}`)).toEqual({ status: 'authorized', code: 'x' });
  });

  // fidelity: documented
  it('tells a merchant who said no', () => {
    expect(readRedirect(`${base}?error=access_denied`)).toEqual({ status: 'denied', error: 'access_denied' });
  });

  it.each([base, `${base}?code=`, 'http://'])('finds no code in %s', (url) => {
    expect(readRedirect(url)).toEqual({ status: 'invalid', reason: 'code_missing' });
  });

  it('takes a code only with the state that was asked with', () => {
    const read = (query: string) => readRedirect(`${base}?code=x${query}`, { expectedState: 'abc' });

    expect(read('&state=abc').status).toBe('authorized');
    expect(read('&state=abd')).toEqual({ status: 'invalid', reason: 'state_mismatch' });
    expect(read('&state=abcd')).toEqual({ status: 'invalid', reason: 'state_mismatch' });
    expect(read('')).toEqual({ status: 'invalid', reason: 'state_missing' });
  });

  it('does not believe a refusal with the wrong state either', () => {
    expect(readRedirect(`${base}?error=access_denied&state=z`, { expectedState: 'abc' }).status).toBe('invalid');
  });
});
