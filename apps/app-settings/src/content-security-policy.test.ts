import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

it('lets the admins frame the page, and nobody else', () => {
  const policy = contentSecurityPolicy({
    nonce: 'abc',
    adminOrigins: ['https://my.ecwid.com', 'https://my.reseller.example'],
    apiBaseUrl: 'https://app.ecwid.com/api/v3',
    development: false,
  });

  expect(policy).toContain('; frame-ancestors https://my.ecwid.com https://my.reseller.example;');
  expect(policy).toContain("connect-src 'self' https://app.ecwid.com;");
  expect(policy).not.toContain('unsafe-eval');
});
