import { SCOPES, type Scope } from '@ecwid-kit/types';
import { sql } from 'kysely';
import { createSandbox, type Sandbox, type SandboxOptions } from '../create-sandbox.ts';

export interface Answer {
  readonly status: number;
  readonly hint: string | null;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests say what the answer is
  readonly body: any;
}

export interface TestStore {
  readonly sandbox: Sandbox;
  readonly storeId: number;
  readonly token: string;
  readonly publicToken: string;
  /** Makes a call with the secret token, unless another is given. A body that is a text goes out as it is. */
  call(method: string, path: string, body?: unknown, token?: string): Promise<Answer>;
  /** The bodies of the webhooks written so far, oldest first, without what differs in every run. */
  events(): Promise<readonly { eventType: string; entityId: number | string; data?: Record<string, unknown> }[]>;
  close(): Promise<void>;
}

export interface TestStoreOptions extends SandboxOptions {
  /** Every scope, unless said otherwise. */
  readonly scopes?: readonly Scope[];
  readonly profile?: Readonly<Record<string, unknown>>;
}

/** A sandbox with one store and one app that listens to webhooks, for tests of the REST calls. */
export async function openTestStore({
  scopes = Object.keys(SCOPES) as Scope[], // the table's keys are the type
  profile,
  ...options
}: TestStoreOptions = {}): Promise<TestStore> {
  const sandbox = await createSandbox({ seed: 1, appFetch: () => new Response(null, { status: 200 }), ...options });
  const storeId = await sandbox.stores.create(profile ? { profile } : {});
  await sandbox.apps.register({
    clientId: 'test-app',
    settings: { scopes, endpoints: { webhookUrl: 'https://app.example/hook' } },
  });
  const tokens = await sandbox.apps.install(storeId, 'test-app', scopes);
  const installed = await sandbox.platform.db.selectFrom('delivery').select('id').execute();
  const before = new Set(installed.map((row) => row.id));

  return {
    sandbox,
    storeId,
    token: tokens.secret,
    publicToken: tokens.public ?? '',
    async call(method, path, body, token = tokens.secret) {
      const response = await sandbox.fetch(`/api/v3/${storeId}${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: response.status, hint: response.headers.get('x-sandbox-hint'), body: await response.json() };
    },
    async events() {
      const rows = await sandbox.platform.db
        .selectFrom('delivery')
        .select(['id', 'body'])
        .orderBy(sql`rowid`)
        .execute();
      return rows
        .filter((row) => !before.has(row.id))
        .map((row) => {
          const { eventType, entityId, data } = JSON.parse(row.body);
          return { eventType, entityId, ...(data && { data }) };
        });
    },
    close: () => sandbox.close(),
  };
}
