import { createSandbox, type Sandbox, type SandboxOptions } from '../create-sandbox.ts';

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

  async function call(method: string, path: string, { body, token }: { body?: unknown; token?: string } = {}) {
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
    async signUp(name = 'Ana Diaz') {
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@shop.example`;
      const registration = { name, email, password: PASSWORD, storeName: `${name}’s store` };
      const { body } = await call('POST', '/users', { body: registration });
      return { token: body.token, userId: body.user.id, email, storeId: body.stores[0].id };
    },
    close: () => sandbox.close(),
  };
}
