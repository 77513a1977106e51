import { createSandbox, type Sandbox, type SandboxOptions } from '../create-sandbox.ts';
import { startTrace } from '../platform/trace.ts';
import { createOwnedStore } from '../users/owned-store.ts';
import { hashPassword } from '../users/passwords.ts';
import { startSession } from '../users/sessions.ts';

export interface AdminAnswer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests say what the answer is
  readonly body: any;
}

export interface Merchant {
  readonly token: string;
  readonly userId: string;
  readonly email: string;
  readonly storeId: number;
}

/** A sandbox as the admin and the CLI reach it, for tests of the control API. */
export interface Admin {
  readonly sandbox: Sandbox;
  /** Makes a call of the control API. */
  call(method: string, path: string, options?: { body?: unknown; token?: string }): Promise<AdminAnswer>;
  /** The same with the operator's key. */
  operate(method: string, path: string, body?: unknown): Promise<AdminAnswer>;
  /** Signs up a user with a store. */
  signUp(name?: string): Promise<Merchant>;
  close(): Promise<void>;
}

export const OPERATOR_KEY = 'operator-key-of-the-tests';
/** Of every merchant in tests. */
export const PASSWORD = 'correct horse';

export async function openAdmin(options: SandboxOptions = {}): Promise<Admin> {
  const sandbox = await createSandbox({ seed: 1, operatorKey: OPERATOR_KEY, ...options });

  async function call(
    method: string,
    path: string,
    { body, token }: { body?: unknown; token?: string } = {},
  ): Promise<AdminAnswer> {
    const response = await sandbox.fetch(`/_sandbox${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  return {
    sandbox,
    call,
    operate: (method, path, body) => call(method, path, { body, token: OPERATOR_KEY }),
    signUp: (name = 'Ana Diaz') => signUp(sandbox, name),
    close: () => sandbox.close(),
  };
}

let passwordHash: Promise<string> | undefined;

/** What `POST /users` does, but for the password, which is hashed once: it takes as long as it should. */
async function signUp({ platform }: Sandbox, name: string): Promise<Merchant> {
  const { random } = platform;
  const password_hash = await (passwordHash ??= hashPassword(random, PASSWORD));
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@shop.example`;
  const id = `p${random.integer(1_000_000, 99_999_999)}`;
  return platform.write(startTrace(random), async (tx) => {
    await tx.db.insertInto('user_profile').values({ id, email, name, password_hash, created: tx.nowSeconds }).execute();
    const storeId = await createOwnedStore(tx, { id, email, name }, `${name}’s store`);
    const { token } = await startSession(platform, tx, id);
    return { token, userId: id, email, storeId };
  });
}
