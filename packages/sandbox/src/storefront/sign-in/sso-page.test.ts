import { beforeEach, describe, expect, it } from 'vitest';
import { answerOf } from '../testing/open-page-in-browser.ts';
import { ANA, openSsoSite, type SsoSite } from '../testing/open-sso-site.ts';

let site: SsoSite;

beforeEach(async () => {
  site = await openSsoSite();
  return () => site.store.close();
});

describe('the page', () => {
  // fidelity: documented
  it('hears who is signed in, at the start and after', async () => {
    const page = await site.openPage();
    const seen: unknown[] = [];
    page.ecwid.OnSetProfile.add((customer: { email: string } | null) => seen.push(customer?.email ?? null));
    page.loaded();
    await expect.poll(() => seen).toEqual([null]);

    page.ecwid.setSsoProfile(await site.sign());
    await expect.poll(() => seen).toEqual([null, ANA.email]);
    const result = await answerOf((done) => page.ecwid.Customer.signOut(done));

    expect(result).toEqual([true, null]);
    expect(seen).toEqual([null, ANA.email, null]);
  });

  // fidelity: documented
  it('is told that the cart is gone when somebody signs out', async () => {
    const page = await site.visit(await site.sign());
    const seen: unknown[] = [];
    page.ecwid.OnCartChanged.add((cart: unknown) => seen.push(cart));

    await answerOf((done) => page.ecwid.Customer.signOut(done));

    expect(seen.at(-1)).toBeNull();
  });

  // fidelity: documented
  it('hides the links to sign in, until another site gives its own', async () => {
    const link = { hidden: false };
    const signOutForm = { hidden: false };
    const elements = { '[data-sign-in]': [link], '[data-sign-out]': [signOutForm] };
    const { ecwid, loaded } = await site.openPage({ globals: { ecwid_sso_profile: '' }, elements });
    loaded();
    expect([link.hidden, signOutForm.hidden]).toEqual([true, true]);

    ecwid.setSignInUrls({ signInUrl: 'https://blog.example/login' });
    expect([link.hidden, signOutForm.hidden]).toEqual([false, true]);
    ecwid.setSignInProvider({ addSignInLinkToPB: () => false, canSignOut: true, signOut: () => undefined });
    expect([link.hidden, signOutForm.hidden]).toEqual([true, false]);
  });

  // fidelity: documented
  it('keeps its links where nobody else signs shoppers in', async () => {
    const link = { hidden: false };
    const { ecwid, loaded } = await site.openPage({ elements: { '[data-sign-in]': [link] } });
    loaded();

    ecwid.setSignInUrls({ signInUrl: 'https://blog.example/login' });

    expect(link.hidden).toBe(false);
  });

  // fidelity: documented
  it('has no link to sign in where its design says so', async () => {
    const link = { hidden: false };
    const globals = { ec: { storefront: { show_signin_link: false } } };
    const { ecwid } = await site.openPage({ globals, elements: { '[data-sign-in]': [link] } });

    ecwid.refreshConfig();

    expect(link.hidden).toBe(true);
  });

  // fidelity: assumed, the shop’s own pages are made by the server
  it('of the shop itself is made anew for another customer, once', async () => {
    const shopPage = JSON.stringify({ root: `/shop/${site.store.storeId}`, lang: 'en' });
    const globals = { ecwid_sso_profile: await site.sign() };
    const first = await site.openPage({ shopPage, globals });
    first.loaded();
    await expect.poll(first.reloads).toBe(1);

    const again = await site.openPage({ shopPage: shopPage.replace('}', ',"signedIn":true}'), globals });
    again.loaded();
    const [customer] = await answerOf<{ email: string } | null>((done) => again.ecwid.Customer.get(done));

    expect(customer?.email).toBe(ANA.email);
    expect(again.reloads()).toBe(0);
  });
});
