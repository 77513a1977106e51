import { describe, expect, it } from 'vitest';
import { requestedSettings, updateRequestFormSchema } from './update-request-schema.ts';

const form = {
  pageTitle: 'Rates',
  section: 'sales',
  authMode: 'enhanced',
  message: '',
  iframeUrl: 'http://127.0.0.1:4178/rates',
  webhookUrl: '',
  shippingUrl: '',
  discountUrl: '',
  paymentUrl: '',
  customJsUrl: '',
  customCssUrl: '',
  redirectUrl: '',
  openAppUrl: '',
};

describe('an update request', () => {
  it('names only the endpoints that were filled in, and known scopes', () => {
    const stored = { scopes: [], endpoints: {}, authMode: 'default', webhookHeaders: { 'x-key': '1' } } as const;

    const settings = requestedSettings(updateRequestFormSchema.parse(form), ['read_orders', 'rule_the_world'], {
      ...stored,
      scopes: [],
    });

    expect(settings).toEqual({
      scopes: ['read_orders'],
      endpoints: { iframeUrl: 'http://127.0.0.1:4178/rates' },
      authMode: 'enhanced',
      pageTitle: 'Rates',
      section: 'sales',
      webhookHeaders: { 'x-key': '1' },
    });
  });

  it.each(['example.com/hook', 'javascript:alert(1)', 'ftp://example.com'])(
    'refuses %j as an endpoint',
    (webhookUrl) => {
      const refused = updateRequestFormSchema.safeParse({ ...form, webhookUrl });

      expect(refused.error?.issues[0]?.path).toEqual(['webhookUrl']);
    },
  );

  it('may leave the section open', () => {
    expect(updateRequestFormSchema.safeParse({ ...form, section: '' }).success).toBe(true);
  });
});
