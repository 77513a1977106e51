import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.ts';
import { freePorts, spawnDev, until, type SpawnedDev } from '../testing/spawn-dev.ts';
import { isAlive } from '../workspace/is-alive.ts';
import type { DevInfo } from '../workspace/dev-info.ts';

describe('dev --only sandbox', () => {
  let cwd: string;
  let port: number;
  const started: SpawnedDev[] = [];

  beforeEach(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'ecwid-kit-dev-'));
    port = await freePorts();
    return async () => {
      for (const dev of started.splice(0)) {
        dev.process.kill('SIGKILL');
        await dev.exited;
      }
      rmSync(cwd, { recursive: true, force: true });
    };
  });

  const dev = (...args: string[]) => {
    const one = spawnDev(['--only', 'sandbox', '--port', String(port), ...args], cwd);
    started.push(one);
    return one;
  };
  const path = (name: string) => join(cwd, '.ecwid-kit', name);
  const info = () => JSON.parse(readFileSync(path('dev.json'), 'utf8')) as DevInfo;
  const call = (at: DevInfo, where: string, init: RequestInit = {}) =>
    fetch(`${at.urls.rest}${where}`, {
      ...init,
      headers: { authorization: `Bearer ${at.tokens.customApp.secret}`, 'content-type': 'application/json' },
    });

  it('writes what runs into a private file, with tokens that work, and removes it at the end', async () => {
    const one = dev('--in-memory');
    await one.ready;
    const written = info();
    const profile = await call(written, '/profile');

    expect(written).toEqual({
      pid: one.process.pid,
      storeId: expect.any(Number),
      urls: {
        sandbox: `http://localhost:${port}`,
        rest: `http://localhost:${port}/api/v3/${written.storeId}`,
        storefront: `http://localhost:${port}/shop/${written.storeId}`,
      },
      tokens: {
        customApp: {
          secret: expect.stringMatching(/^secret_SANDBOX/),
          public: expect.stringMatching(/^public_SANDBOX/),
        },
      },
    });
    expect(profile.status).toBe(200);
    expect(['dev.json', 'operator.key'].map((name) => statSync(path(name)).mode & 0o777)).toEqual([0o600, 0o600]);

    one.process.kill('SIGINT');
    expect(await one.exited).toBe(0);
    expect(['dev.json', 'operator.key', 'dev.lock'].filter((name) => existsSync(path(name)))).toEqual([]);
  });

  it('prints no token, with --json neither', async () => {
    const one = dev('--in-memory', '--json');
    const stdout = await one.ready;
    const { tokens, ...shown } = info();

    expect(JSON.parse(stdout)).toEqual(shown);
    expect(JSON.stringify(one.output())).not.toContain(tokens.customApp.secret);
  });

  it('finds its data as it was left, even after kill -9', async () => {
    const first = dev();
    await first.ready;
    const before = info();
    const made = await call(before, '/products', { method: 'POST', body: '{"name":"Kept"}' });
    const { id } = (await made.json()) as { id: number };
    first.process.kill('SIGKILL');
    await first.exited;

    expect(existsSync(path('dev.json'))).toBe(true);
    await dev().ready;
    const found = await call(info(), `/products/${id}`);

    expect(await found.json()).toMatchObject({ name: 'Kept' });
    expect(info().tokens).toEqual(before.tokens);
  });

  it('keeps nothing in memory', async () => {
    const one = dev('--in-memory');
    await one.ready;

    expect(existsSync(path('data'))).toBe(false);
  });

  it('takes the next port when its own is taken, and says so', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const one = dev('--in-memory');
    await one.ready;
    other.close();

    expect(new URL(info().urls.sandbox).port).not.toBe(String(port));
    expect(one.output().stderr).toContain(`Port ${port} is taken`);
  });

  it('refuses to run twice in one folder, and says what runs', async () => {
    const first = dev('--in-memory');
    await first.ready;
    const { code, stderr } = await runCli(['dev', '--only', 'sandbox', '--in-memory'], { cwd });

    expect(code).toBe(1);
    expect(stderr).toContain(`process ${first.process.pid}`);
    expect(stderr).toContain(info().urls.sandbox);
    expect(isAlive(first.process.pid ?? 0)).toBe(true);
  });

  it('refuses to run twice while the first one is still starting', async () => {
    const first = dev('--in-memory');
    await until(() => existsSync(path('dev.lock')));
    const { code, stderr } = await runCli(['dev', '--only', 'sandbox', '--in-memory'], { cwd });

    expect(code).toBe(1);
    expect(stderr).toContain(`process ${first.process.pid}`);
  });

  it('stops while it is still starting', async () => {
    const one = dev('--in-memory');
    await until(() => existsSync(path('dev.lock')));
    one.process.kill('SIGTERM');

    expect(await one.exited).toBe(0);
    expect(existsSync(path('dev.lock'))).toBe(false);
  });

  it('writes nothing outside its own folder', async () => {
    writeFileSync(join(cwd, 'tracked.txt'), '');
    const one = dev();
    await one.ready;
    one.process.kill('SIGINT');
    await one.exited;

    const { readdirSync } = await import('node:fs');
    expect(readdirSync(cwd).toSorted()).toEqual(['.ecwid-kit', 'tracked.txt']);
    expect(readdirSync(path(''))).toEqual(['data']);
  });
});
