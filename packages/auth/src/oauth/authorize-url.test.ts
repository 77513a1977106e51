import { expect, it } from 'vitest';
import { authorizeUrl, createState } from './authorize-url.ts';

const options = {
  clientId: 'stock-mirror',
  redirectUri: 'https://stock.example/ecwid/back',
  scopes: ['read_store_profile', 'read_catalog'],
};

// fidelity: documented
it('builds the documented address', () => {
  expect(authorizeUrl(options)).toBe(
    'https://my.ecwid.com/api/oauth/authorize?client_id=stock-mirror&response_type=code' +
      '&redirect_uri=https%3A%2F%2Fstock.example%2Fecwid%2Fback&scope=read_store_profile+read_catalog',
  );
});

// fidelity: assumed, no source mentions `state`; it is sent as OAuth 2.0 asks (RFC 6749, 4.1.1)
it('adds a state and takes another base', () => {
  const url = new URL(authorizeUrl({ ...options, state: 'a&b', baseUrl: 'http://localhost:4000' }));

  expect(url.origin).toBe('http://localhost:4000');
  expect(url.searchParams.get('state')).toBe('a&b');
});

it('makes states that nobody guesses', () => {
  const states = Array.from({ length: 100 }, createState);

  expect(new Set(states).size).toBe(100);
  for (const state of states) expect(state).toMatch(/^[\w-]{22}$/);
});
