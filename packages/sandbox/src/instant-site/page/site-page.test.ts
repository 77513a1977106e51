import { beforeEach, describe, expect, it } from 'vitest';
import { openTestSite, type TestSite } from '../testing/open-test-site.ts';

describe('the Instant Site itself', () => {
  let site: TestSite;

  beforeEach(async () => {
    site = await openTestSite({ profile: { settings: { storeName: 'Wrenfold' }, company: { city: 'Köln' } } });
    await site.store.call('POST', '/products', { name: 'Tea tin', price: 12.5, showOnFrontpage: 1 });
    return () => site.store.close();
  });

  // fidelity: assumed, what a site that nobody has touched looks like is not published
  it('shows the header, a cover, products, the way to the shop and a footer', async () => {
    const { status, html, headers } = await site.visit('');

    expect(status).toBe(200);
    expect(html.match(/<h1[^>]*>/g)).toHaveLength(1);
    for (const words of ['Wrenfold', 'Tea tin', '$12.50', `href="/shop/${site.store.storeId}"`, '<footer', '<nav']) {
      expect(html).toContain(words);
    }
    expect(html).not.toMatch(/\[object|undefined|NaN/);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const [, link] of html.matchAll(/href="(\/[^"#]*)"/g)) {
      expect([link, (await site.store.sandbox.fetch(link ?? '')).status]).toEqual([link, 200]);
    }
  });

  // fidelity: documented
  it('shows the draft to whoever has a signature for it', async () => {
    await site.site('PUT', '/tile/cover-1', { content: { title: 'Soon' } });
    const signature = (await site.newToken('draft_code')).body.accessToken;

    const draft = await site.visit(`?draft&signature=${signature}`);

    expect(draft.html).toContain('Soon');
    expect(draft.html).toContain(`/about?draft&amp;signature=${signature}`);
    expect(draft.headers.get('cache-control')).toContain('no-store');
    expect((await site.visit('')).html).not.toContain('Soon');
    expect((await site.visit('?draft')).status).toBe(403);
    expect((await site.visit(`?draft&signature=${site.token}`)).status).toBe(403);
  });

  // fidelity: documented
  it('leaves out what is not visible', async () => {
    await site.site('PUT', '/tile/cover-1', { visibility: false });
    await site.site('PUT', '/page/page-1', { visibleFooter: false });
    await site.site('PUT', '/page/page-2', { visible: false });
    await site.site('POST', '/publish', {});

    const { html } = await site.visit('');
    expect(html).not.toContain('tile-cover"');
    expect(html).not.toContain('<footer');
    expect(html).not.toContain('>About<');
    expect((await site.visit('/about')).status).toBe(404);
  });

  // fidelity: assumed, what content may hold is not published; nothing in it runs
  it('runs nothing of what merchants and apps write into tiles', async () => {
    await site.site('PUT', '/tile/cover-1', {
      content: {
        title: '<script>alert(1)</script>',
        text: '<img src=x onerror=alert(1)><b>bold</b>',
        button: { title: 'Go', buttonType: 'HYPER_LINK', link: 'javascript:alert(1)' },
        image: { url: 'javascript:alert(1)' },
      },
    });
    await site.site('POST', '/publish', {});

    const { html } = await site.visit('');
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).toContain('<b>bold</b>');
    expect(html).not.toMatch(/onerror|javascript:/);
  });

  // fidelity: documented
  it('gives the scripts of apps the window.instantsite that they look for', async () => {
    const { html } = await site.visit('');

    for (const name of ['getSiteId', 'getAppPublicToken', 'getAppPublicConfig', 'onTileLoaded', 'onTileUnloaded']) {
      expect(html).toContain(name);
    }
  });
});
