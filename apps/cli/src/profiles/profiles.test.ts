import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli, type CliCall } from '../testing/run-cli.ts';
import { startRunningDev, type RunningDev } from '../testing/running-dev.ts';

/** What `secret-tool` does, as far as it is used, with a file for a keyring. */
const SECRET_TOOL = `#!/bin/sh
case "$1" in
  store) cat > "$KEYRING" ;;
  lookup) cat "$KEYRING" ;;
  clear) rm -f "$KEYRING" ;;
esac
`;

describe('logins', () => {
  let dev: RunningDev;
  let token: string;
  /** Elsewhere: no dev is found from here. */
  const elsewhere = () => mkdtempSync(join(tmpdir(), 'ecwid-kit-cli-'));

  beforeAll(async () => {
    dev = await startRunningDev();
    token = dev.sandbox.demo?.tokens.secret ?? '';
    return () => dev.close();
  });

  const person = (env: Record<string, string> = {}) => {
    const cwd = elsewhere();
    const call = { cwd, env: { PATH: '/nowhere', ...env } };
    const cli = (argv: readonly string[], more: Partial<CliCall> = {}) => runCli(argv, { ...call, ...more });
    const baseUrl = `${dev.sandbox.url}/api/v3`;
    const login = (...argv: string[]) =>
      cli(['login', '--store-id', `${dev.storeId}`, '--token-stdin', '--base-url', baseUrl, ...argv], {
        stdin: `${token}\n`,
      });
    return { cwd, cli, login, baseUrl, folder: join(cwd, 'config', 'ecwid-kit') };
  };

  it('keeps a token in a file that its owner alone can read, and calls with it', async () => {
    const { cli, login, folder } = person();

    const { code, stdout, stderr } = await login();
    const who = await cli(['whoami', '--json']);
    const products = await cli(['products', 'search', '--limit', '1', '--json']);

    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Wrenfold') });
    expect(stdout + stderr).not.toContain(token);
    expect(statSync(join(folder, 'tokens.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'profiles.json'), 'utf8')).not.toContain(token);
    expect(JSON.parse(who.stdout)).toMatchObject({
      storeId: dev.storeId,
      tokenFrom: 'the profile default',
      sandbox: true,
    });
    expect(JSON.parse(products.stdout).items).toHaveLength(1);
  });

  it('asks for store and token in a terminal, and does not show the token', async () => {
    const { cli, baseUrl } = person();

    const { code, stdout, stderr } = await cli(['login', '--base-url', baseUrl], {
      terminal: true,
      stdin: `${dev.storeId}\n${token}x\u007F\r`,
    });

    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('Token (not shown): \n') });
    expect(stdout + stderr).not.toContain(token);
  });

  it('keeps nothing that the API refuses', async () => {
    const { cli, baseUrl, folder } = person();
    const argv = ['login', '--store-id', `${dev.storeId}`, '--token-stdin', '--base-url', baseUrl];

    const { code, stderr } = await cli(argv, { stdin: 'secret_SANDBOX_wrong' });

    expect(code).toBe(4);
    expect(stderr).not.toContain('secret_SANDBOX_wrong');
    expect(existsSync(folder)).toBe(false);
  });

  it.each([
    [['login'], 'pipe it in with --token-stdin'],
    [['login', '--token-stdin'], '--store-id'],
    [['login', '--token-stdin', '--store-id', 'acme'], 'A store id is a number'],
    [['login', '--token-stdin', '--store-id', '1003'], 'The token is empty'],
    [['login', '--profile', '../evil', '--token-stdin', '--store-id', '1'], 'no name for a profile'],
    [['profiles', 'use', 'nobody'], 'There is no profile nobody'],
    [['logout'], 'No login is in use'],
    [['whoami', '--profile', 'constructor'], 'There is no profile constructor'],
  ])('%j says %s', async (argv, said) => {
    const { code, stderr } = await person().cli(argv);

    expect([2, 4]).toContain(code);
    expect(stderr).toContain(said);
  });

  it('has several logins, one of which is in use, and forgets them one by one', async () => {
    const { cli, login } = person();
    await login('--profile', 'first');
    await login('--profile', 'second');
    const inUse = async () =>
      JSON.parse((await cli(['profiles', 'list', '--json'])).stdout)
        .profiles.filter((profile: { inUse: boolean }) => profile.inUse)
        .map(({ name }: { name: string }) => name);

    const atFirst = await inUse();
    await cli(['profiles', 'use', 'second']);
    const then = await inUse();
    await cli(['logout']);
    const named = await cli(['whoami', '--profile', 'first']);
    const nobody = await cli(['whoami']);

    expect([atFirst, then, await inUse()]).toEqual([['first'], ['second'], []]);
    expect([named.code, nobody.code]).toEqual([0, 4]);
  });

  it('calls the dev that runs here before the login in use, and the profile that is named before both', async () => {
    const { login, folder } = person();
    await login();
    const env = { XDG_CONFIG_HOME: join(folder, '..'), PATH: '/nowhere' };
    const from = async (...argv: string[]) =>
      JSON.parse((await dev.cli(['whoami', '--json', ...argv], { env })).stdout).tokenFrom;

    expect(await from()).toContain('dev.json');
    expect(await from('--profile', 'default')).toBe('the profile default');
    expect((await dev.cli(['profiles', 'use', 'default'], { env })).stderr).toContain('--profile default');
  });

  it('lets variables come before the login in use', async () => {
    const { cli, login } = person();
    await login();

    const { stderr } = await cli(['products', 'search', '--verbose', '--dry-run'], {
      env: { ECWID_TOKEN: 'secret_SANDBOX_x', ECWID_STORE_ID: '7', ECWID_API_BASE_URL: 'http://127.0.0.1:9/api/v3' },
    });

    expect(stderr).toContain('store 7 at http://127.0.0.1:9/api/v3, with the token of ECWID_TOKEN');
  });

  it.runIf(platform() === 'linux')('keeps the token in the keyring where its tool is, and nowhere else', async () => {
    const bin = elsewhere();
    const keyring = join(bin, 'keyring');
    writeFileSync(join(bin, 'secret-tool'), SECRET_TOOL);
    chmodSync(join(bin, 'secret-tool'), 0o755);
    const { cli, login, folder } = person({ PATH: `${bin}:/usr/bin:/bin`, KEYRING: keyring });

    const { stderr } = await login();
    const who = await cli(['whoami']);
    const kept = readFileSync(keyring, 'utf8');
    await cli(['logout']);

    expect(stderr).toContain('the keyring of the desktop');
    expect([who.code, kept]).toEqual([0, token]);
    expect([existsSync(join(folder, 'tokens.json')), existsSync(keyring)]).toEqual([false, false]);
  });

  it('sends no login of a sandbox to the real service, and no live one to a sandbox', async () => {
    const { cli, login } = person();
    await login();

    const { code, stderr } = await cli(['products', 'search', '--base-url', 'https://app.ecwid.com/api/v3']);

    expect(code).toBe(1);
    expect(stderr).toContain('a sandbox token cannot be sent to app.ecwid.com');
  });
});
