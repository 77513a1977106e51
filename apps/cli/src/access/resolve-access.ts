import { CliError, usageError } from '../errors/cli-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import type { Context } from '../program/context.ts';
import { findProfile, readProfiles } from '../profiles/profiles.ts';
import { openVault } from '../profiles/vaults/vault.ts';
import { devFilesOf } from '../workspace/dev-files.ts';
import { readDevInfo, type DevInfo } from '../workspace/dev-info.ts';
import { LIVE_API } from './live-api.ts';
import { isSandboxToken } from './sandbox-token.ts';

/** A store to call, and the right to. */
export interface Access {
  /** Up to the store id. */
  readonly baseUrl: string;
  readonly storeId: string;
  readonly token: string;
  /** Where the token came from. */
  readonly from: string;
  /** The store's name, where it is known. */
  readonly storeName?: string;
}

type Asking = Pick<Context, 'io' | 'flags'>;

/**
 * Finds out whose API to call: the profile that is named, then `ECWID_TOKEN`, then the `dev` that runs here, then the
 * profile in use. A sandbox that runs comes before a login, so that a script of a project never writes to a real store
 * because somebody logged in.
 *
 * @throws CliError when there is no token
 */
export function resolveAccess(context: Asking): Access {
  const { io, flags } = context;
  const files = devFilesOf(io.cwd);
  const dev = readDevInfo(files);
  const named = flags.text('profile');
  const isPublic = flags.isOn('public');
  if (named !== undefined) return atBaseUrl(context, ofProfile(context, named));
  const token = io.env['ECWID_TOKEN'];
  if (token) {
    if (isPublic) throw usageError('--public is for the running dev', 'put a public token into ECWID_TOKEN');
    return ofVariables(context, token, dev);
  }
  if (dev) return atBaseUrl(context, ofDev(dev, files.dev, isPublic));
  const { inUse } = readProfiles(io.env);
  if (inUse !== undefined) return atBaseUrl(context, ofProfile(context, inUse));
  throw new CliError({
    message: 'There is no token to call the API with',
    why: `nobody has logged in, ECWID_TOKEN is not set, and ${files.dev} is not there or its process has ended`,
    next: 'start `ecwid-kit dev`, run `ecwid-kit login`, or set ECWID_TOKEN and ECWID_STORE_ID',
    exitCode: EXIT.needsLogin,
  });
}

/** The API's address for calls that take no token of a store. */
export function resolveBaseUrl({ io, flags }: Asking): string {
  const named = flags.text('profile');
  const profile = named === undefined ? undefined : findProfile(readProfiles(io.env), named);
  const dev = readDevInfo(devFilesOf(io.cwd));
  return flags.text('baseUrl') ?? profile?.baseUrl ?? (dev ? apiOf(dev) : LIVE_API);
}

export function apiOf({ urls }: DevInfo): string {
  return `${urls.sandbox}/api/v3`;
}

function atBaseUrl({ flags }: Asking, access: Access): Access {
  const baseUrl = flags.text('baseUrl');
  return baseUrl === undefined ? access : { ...access, baseUrl };
}

function ofProfile({ io, flags }: Asking, name: string): Access {
  if (flags.isOn('public')) throw usageError('--public is for the running dev', `log in with a public token`);
  const { storeId, storeName, baseUrl, tokenIn } = findProfile(readProfiles(io.env), name);
  const vault = openVault(tokenIn, io.env);
  const token = vault.load(name);
  if (token === undefined) {
    throw new CliError({
      message: `The token of the profile ${name} is not there`,
      why: `${vault.place} has none, or was not opened`,
      next: `log in again with \`ecwid-kit login --profile ${name}\``,
      exitCode: EXIT.needsLogin,
    });
  }
  return { baseUrl, storeId, storeName, token, from: `the profile ${name}` };
}

function ofVariables({ io: { env }, flags }: Asking, token: string, dev: DevInfo | undefined): Access {
  const sandbox = isSandboxToken(token) ? dev : undefined;
  const storeId = env['ECWID_STORE_ID'] ?? sandbox?.storeId.toString();
  if (!storeId) throw usageError('ECWID_TOKEN is set, but the store is not known', 'put its id into ECWID_STORE_ID');
  const baseUrl = flags.text('baseUrl') ?? (sandbox ? apiOf(sandbox) : LIVE_API);
  return { baseUrl, storeId, token, from: 'ECWID_TOKEN' };
}

function ofDev(dev: DevInfo, file: string, isPublic: boolean): Access {
  const { secret, public: publicToken } = dev.tokens.customApp;
  const token = isPublic ? publicToken : secret;
  if (token === '') {
    throw new CliError({
      message: 'The demo store has no token for scripts',
      why: 'its custom app is uninstalled',
      next: 'install it again with `ecwid-kit apps install`, and start dev again',
      exitCode: EXIT.needsLogin,
    });
  }
  return { baseUrl: apiOf(dev), storeId: String(dev.storeId), token, from: file };
}
