import { openTestStore, type Answer, type TestStore, type TestStoreOptions } from '../../testing/test-store.ts';

export interface TestSite {
  readonly store: TestStore;
  readonly token: string;
  /** Makes a call of the Instant Site's own API. */
  site(method: string, path: string, body?: unknown, token?: string): Promise<Answer>;
  /** A token of the Instant Site API, for an app's secret token. */
  newToken(grantType: string, code?: string): Promise<Answer>;
  /** A page of the site itself. */
  visit(path: string): Promise<{ readonly status: number; readonly html: string; readonly headers: Headers }>;
}

/** A store with a token of its Instant Site. */
export async function openTestSite(options: TestStoreOptions = {}): Promise<TestSite> {
  const store = await openTestStore(options);
  const { sandbox, storeId } = store;
  const newToken = async (grantType: string, code = store.token) => {
    const query = new URLSearchParams({ grant_type: grantType, site_id: String(storeId), code });
    const response = await sandbox.fetch(`/instantsite/oauth/token?${query.toString()}`, { method: 'POST' });
    return answerOf(response);
  };
  const { accessToken: token } = (await newToken('authorization_code')).body;
  return {
    store,
    token,
    newToken,
    async site(method, path, body, bearer = token) {
      const response = await sandbox.fetch(`/api/v1/${storeId}${path}`, {
        method,
        headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return answerOf(response);
    },
    async visit(path) {
      const response = await sandbox.fetch(`/site/${storeId}${path}`);
      return { status: response.status, html: await response.text(), headers: response.headers };
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const hint = response.headers.get('x-sandbox-hint');
  return { status: response.status, hint, body: await response.json() };
}
