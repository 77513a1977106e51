import { beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../index.ts';

describe('signing in', () => {
  let sandbox: Sandbox;

  beforeEach(async () => {
    sandbox = await createSandbox({ seed: 1 });
    return () => sandbox.close();
  });

  async function call(
    method: string,
    path: string,
    { body, token }: { body?: unknown; token?: string } = {},
  ): Promise<{ status: number; body: any }> {
    const response = await sandbox.fetch(`/_sandbox${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  const ana = { name: 'Ana Diaz', email: 'Ana@Shop.example', password: 'correct horse', storeName: 'Tea & Co' };

  it('opens a store of her own to a new user', async () => {
    const { status, body } = await call('POST', '/users', { body: ana });
    const current = await call('GET', '/sessions/current', { token: body.token });

    expect(status).toBe(200);
    expect(current.body).toMatchObject({
      user: { email: 'ana@shop.example', name: 'Ana Diaz' },
      stores: [{ name: 'Tea & Co', role: 'owner' }],
    });
  });

  it('takes the right password, and answers alike for a wrong one and an unknown e-mail', async () => {
    await call('POST', '/users', { body: ana });

    const right = await call('POST', '/sessions', { body: { email: ' ana@shop.example ', password: ana.password } });
    const wrong = await call('POST', '/sessions', { body: { email: ana.email, password: 'wrong' } });
    const unknown = await call('POST', '/sessions', { body: { email: 'bo@shop.example', password: ana.password } });

    expect(right.status).toBe(200);
    expect(wrong.status).toBe(401);
    expect(unknown).toEqual(wrong);
  });

  it('stores neither the password nor the token', async () => {
    const { body } = await call('POST', '/users', { body: ana });
    const rows = JSON.stringify([
      await sandbox.platform.db.selectFrom('user_profile').selectAll().execute(),
      await sandbox.platform.db.selectFrom('session').selectAll().execute(),
    ]);

    expect(rows).not.toContain(ana.password);
    expect(rows).not.toContain(body.token);
  });

  it('ends with signing out, and with time', async () => {
    const { body: first } = await call('POST', '/users', { body: ana });
    await call('DELETE', '/sessions/current', { token: first.token });
    const { body: second } = await call('POST', '/sessions', { body: ana });
    sandbox.clock.advance(28 * 3600 * 1000);

    expect((await call('GET', '/sessions/current', { token: first.token })).status).toBe(401);
    expect((await call('GET', '/sessions/current', { token: second.token })).status).toBe(401);
  });
});
