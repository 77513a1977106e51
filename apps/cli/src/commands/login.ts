import { createClient } from '@ecwid-kit/api-client';
import { apiOf } from '../access/resolve-access.ts';
import { LIVE_API } from '../access/live-api.ts';
import { isSandboxToken } from '../access/sandbox-token.ts';
import { verboseHooks } from '../calls/target.ts';
import { usageError } from '../errors/cli-error.ts';
import { readInputText } from '../calls/body/read-input.ts';
import type { Context, Outcome } from '../program/context.ts';
import { isProfileName, readProfiles, writeProfiles, type Profile } from '../profiles/profiles.ts';
import { keepToken, openVault } from '../profiles/vaults/vault.ts';
import { openQuestions } from '../prompts/questions.ts';
import { devFilesOf } from '../workspace/dev-files.ts';
import { readDevInfo } from '../workspace/dev-info.ts';

/** Keeps a token, once a call with it was answered. */
export async function run(context: Context): Promise<Outcome> {
  const { io, ui, flags } = context;
  const name = flags.text('profile') ?? 'default';
  if (!isProfileName(name)) throw usageError(`${name} is no name for a profile`, 'use letters, digits, - and _');
  const { storeId, token } = await readCredentials(context);
  const baseUrl = flags.text('baseUrl') ?? addressFor(context, token);
  const storeName = await check(context, { baseUrl, storeId, token });

  const profiles = readProfiles(io.env);
  const before = profiles.byName[name];
  const { vault, place } = keepToken(io.env, name, token);
  if (before && before.tokenIn !== vault) openVault(before.tokenIn, io.env).remove(name);
  const profile: Profile = { storeId, storeName, baseUrl, tokenIn: vault };
  const inUse = profiles.inUse ?? name;
  writeProfiles(io.env, { inUse, byName: { ...profiles.byName, [name]: profile } });
  ui.note(`The token is kept in ${place}.`);
  return {
    data: { profile: name, inUse: inUse === name, storeId, storeName, baseUrl, tokenIn: vault },
    text: () => `Logged in to ${storeName} (${storeId}) at ${baseUrl} as ${name}.`,
  };
}

async function readCredentials({ io, flags }: Context): Promise<{ storeId: string; token: string }> {
  const given = flags.text('storeId');
  const isPiped = flags.isOn('tokenStdin');
  if (!isPiped && !io.stdin.isTTY)
    throw usageError('Nobody can be asked for the token', 'pipe it in with --token-stdin');
  if (isPiped && given === undefined) throw usageError('The store is not known', 'name it with --store-id');
  const questions = isPiped ? undefined : openQuestions(io);
  try {
    const storeId = given ?? (await questions?.ask('Store id: ')) ?? '';
    if (!/^\d+$/.test(storeId)) throw usageError(`A store id is a number, not ${JSON.stringify(storeId)}`);
    const token = questions ? await questions.askHidden('Token (not shown): ') : (await readInputText(io, '-')).trim();
    if (token === '') throw usageError('The token is empty');
    return { storeId, token };
  } finally {
    await questions?.close();
  }
}

function addressFor({ io }: Context, token: string): string {
  if (!isSandboxToken(token)) return LIVE_API;
  const dev = readDevInfo(devFilesOf(io.cwd));
  if (!dev) throw usageError('This is the token of a sandbox, and none runs here', 'say where it runs with --base-url');
  return apiOf(dev);
}

/** Every token may read the store's profile. @returns the store's name */
async function check(
  context: Context,
  access: { readonly baseUrl: string; readonly storeId: string; readonly token: string },
): Promise<string> {
  const client = createClient({ ...access, fetch: context.io.fetch, hooks: verboseHooks(context) });
  const { settings } = await client.storeProfile.get({ responseFields: 'settings(storeName)' });
  return settings?.storeName ?? '';
}
