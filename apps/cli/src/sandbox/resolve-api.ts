import { CliError, usageError } from '../errors/cli-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import type { Context } from '../program/context.ts';
import { devFilesOf } from '../workspace/dev-files.ts';
import { readDevInfo } from '../workspace/dev-info.ts';

export interface ApiAccess {
  readonly baseUrl: string;
  readonly storeId: string;
  readonly token: string;
  /** Where the token came from. */
  readonly from: string;
}

const LIVE_API = 'https://app.ecwid.com/api/v3';

/**
 * Finds out whose API to call: `ECWID_TOKEN` with `ECWID_STORE_ID` comes before the `dev` that runs here.
 *
 * @throws CliError when there is no token
 */
export function resolveApi({ io: { env, cwd }, flags }: Pick<Context, 'io' | 'flags'>): ApiAccess {
  const files = devFilesOf(cwd);
  const dev = readDevInfo(files);
  const token = env['ECWID_TOKEN'];
  if (token) {
    if (flags.isOn('public'))
      throw usageError('--public is for the running dev', 'put a public token into ECWID_TOKEN');
    const isSandboxToken = /^(secret|public)_SANDBOX/.test(token);
    const ofDev = isSandboxToken ? dev : undefined;
    const storeId = env['ECWID_STORE_ID'] ?? ofDev?.storeId.toString();
    if (!storeId) throw usageError('ECWID_TOKEN is set, but the store is not known', 'put its id into ECWID_STORE_ID');
    const baseUrl = env['ECWID_API_BASE_URL'] ?? (ofDev ? `${ofDev.urls.sandbox}/api/v3` : LIVE_API);
    return { baseUrl, storeId, token, from: 'ECWID_TOKEN' };
  }
  if (!dev) {
    throw new CliError({
      message: 'There is no token to call the API with',
      why: `ECWID_TOKEN is not set, and ${files.dev} is not there or its process has ended`,
      next: 'start `ecwid-kit dev`, or set ECWID_TOKEN and ECWID_STORE_ID',
      exitCode: EXIT.needsLogin,
    });
  }
  const { secret, public: publicToken } = dev.tokens.customApp;
  const chosen = flags.isOn('public') ? publicToken : secret;
  if (chosen === '') {
    throw new CliError({
      message: 'The demo store has no token for scripts',
      why: 'its custom app is uninstalled',
      next: 'install it again with `ecwid-kit apps install`, and start dev again',
      exitCode: EXIT.needsLogin,
    });
  }
  return { baseUrl: `${dev.urls.sandbox}/api/v3`, storeId: String(dev.storeId), token: chosen, from: files.dev };
}
