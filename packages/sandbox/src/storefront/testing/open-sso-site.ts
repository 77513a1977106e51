import { expect } from 'vitest';
import { createSsoProfile, type SsoAlgorithm, type SsoPayload } from '@ecwid-kit/auth';
import type { Scope } from '@ecwid-kit/types';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { answerOf, openPageInBrowser, type BrowserPageOptions } from './open-page-in-browser.ts';

export const SSO_SCOPES: readonly Scope[] = ['create_customers', 'customize_storefront'];
export const ANA = {
  email: 'ana@shop.example',
  billingPerson: { name: 'Ana Diaz', city: 'Zagreb', countryCode: 'HR' },
};

const APP = 'members';

interface Signed {
  readonly secret?: string;
  readonly algorithm?: SsoAlgorithm;
  readonly ageSeconds?: number;
}

type BrowserPage = Awaited<ReturnType<typeof openPageInBrowser>>;

interface Refusal {
  readonly hint: string;
  readonly request_body: string;
}

export interface SsoSite {
  readonly store: TestStore;
  /** Of the browser that all pages are opened in. */
  readonly cookies: Map<string, string>;
  /** Installs an app. Returns its secret. */
  addApp(clientId: string, scopes?: readonly Scope[]): Promise<string>;
  /** What the site says of Ana, user 1042 of the app `members`, unless told otherwise. */
  sign(payload?: Partial<SsoPayload>, options?: Signed): Promise<string>;
  openPage(options?: BrowserPageOptions): Promise<BrowserPage>;
  /** Opens a page that says who is logged in. Answers with who is, for the shop. */
  visit(profile: string): Promise<BrowserPage & { customer: { id: number; email: string } | null | undefined }>;
  /** What the traffic record has of single sign-on, oldest first. Never the app's secret. */
  records(): Promise<Refusal[]>;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests say what the answer is
  customers(): Promise<any[]>;
}

/** Another site, whose members shop in a store, and a browser. */
export async function openSsoSite(): Promise<SsoSite> {
  const store = await openTestStore({ clock: { frozenAtMs: Date.UTC(2026, 0, 5) }, url: 'https://shop.example' });
  const { sandbox, storeId } = store;
  const cookies = new Map<string, string>();
  const openPage = (options: BrowserPageOptions = {}) => openPageInBrowser(store, { cookies, ...options });

  async function addApp(clientId: string, scopes = SSO_SCOPES): Promise<string> {
    const app = await sandbox.apps.register({ clientId, settings: { scopes } });
    await sandbox.apps.install(storeId, clientId, scopes);
    return app.clientSecret;
  }

  const clientSecret = await addApp(APP);
  return {
    store,
    cookies,
    addApp,
    openPage,
    sign: (payload = {}, { secret = clientSecret, algorithm = 'sha256', ageSeconds = 0 } = {}) =>
      createSsoProfile(
        { appClientId: APP, userId: '1042', profile: ANA, ...payload },
        { clientSecret: secret, algorithm, now: () => sandbox.platform.clock.now() - ageSeconds * 1000 },
      ),
    async visit(profile) {
      const page = await openPage({ globals: { ecwid_sso_profile: profile } });
      page.loaded();
      const [customer] = await answerOf<{ id: number; email: string } | null>((done) => page.ecwid.Customer.get(done));
      return { ...page, customer };
    },
    async records() {
      await sandbox.platform.traffic.flush();
      const rows = await sandbox.platform.db
        .selectFrom('traffic')
        .select(['hint', 'request_body', 'response_body', 'request_headers'])
        .where('kind', '=', 'storefront')
        .where('url', 'like', '%/api/sso')
        .orderBy('id')
        .execute();
      expect(JSON.stringify(rows)).not.toContain(clientSecret);
      return rows;
    },
    customers: async () => (await store.call('GET', '/customers')).body.items,
  };
}
