import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

const cwd = mkdtempSync(join(tmpdir(), 'ecwid-kit-cli-'));
const noNetwork = () => Promise.reject(new Error('no network here'));

describe('what cannot be done', () => {
  it.each([
    [['stors', 'list'], 2, 'stores'],
    [['apps', 'infos'], 2, 'info'],
    [['apps', 'info'], 2, 'client-id'],
    [['clock', '--advanc', '1m'], 2, '--advance'],
    [['clock', '--advance', 'soon'], 2, '15m'],
    [['webhooks', 'trigger', 'order.creatd'], 2, 'order.created'],
    [['webhooks', 'trigger', 'order.created', '--data', '[1]'], 2, 'JSON object'],
    [['webhooks', 'deliveries', '--status', 'lost'], 2, 'pending, delivered, failed'],
    [['dev', '--port', 'http'], 2, '--port'],
    [['dev', '--only', 'admin'], 2, 'sandbox'],
    [['api', 'FETCH', '/products'], 2, 'GET'],
    [['api', 'GET', 'products'], 2, '/products'],
    [['api', 'GET', '/products'], 4, 'ECWID_TOKEN'],
    [['stores', 'list'], 1, 'ecwid-kit dev'],
  ])('%j ends with %i and says %s', async (argv, code, said) => {
    const result = await runCli(argv, { cwd, fetch: noNetwork });

    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toContain(said);
  });

  it('says it as one JSON line for scripts', async () => {
    const { stderr, stdout } = await runCli(['stores', 'list', '--json'], { cwd });

    expect(stdout).toBe('');
    expect(JSON.parse(stderr)).toMatchObject({ error: { message: 'No sandbox runs here', exitCode: 1 } });
  });

  it('sends no live token anywhere but to the live service', async () => {
    const env = { ECWID_TOKEN: 'secret_live', ECWID_STORE_ID: '1003', ECWID_API_BASE_URL: 'http://127.0.0.1:9/api/v3' };
    const { code, stderr } = await runCli(['api', 'GET', '/profile'], { cwd, env, fetch: noNetwork });

    expect(code).toBe(1);
    expect(stderr).toContain('a live token cannot be sent to 127.0.0.1');
    expect(stderr).not.toContain('secret_live');
  });

  it('stops at once when it is interrupted, though nothing answers', async () => {
    const stop = new AbortController();
    const env = { ECWID_KIT_SANDBOX: 'http://127.0.0.1:9', ECWID_KIT_OPERATOR_KEY: 'none' };
    const fetch = () => {
      stop.abort();
      return new Promise<never>(() => {});
    };

    const { code, stdout } = await runCli(['stores', 'list'], { cwd, env, fetch, interrupted: stop.signal });

    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
  });
});
