import { usageError } from '../errors/cli-error.ts';
import type { Context, Outcome } from '../program/context.ts';
import { findProfile, readProfiles, writeProfiles } from '../profiles/profiles.ts';
import { openVault } from '../profiles/vaults/vault.ts';

export async function run({ io, flags }: Context): Promise<Outcome> {
  const profiles = readProfiles(io.env);
  const name = flags.text('profile') ?? profiles.inUse;
  if (name === undefined) throw usageError('No login is in use', 'name one with --profile');
  const { storeId, storeName, tokenIn } = findProfile(profiles, name);
  openVault(tokenIn, io.env).remove(name);
  const { [name]: _gone, ...byName } = profiles.byName;
  writeProfiles(io.env, { inUse: profiles.inUse === name ? undefined : profiles.inUse, byName });
  return {
    data: { profile: name, loggedOut: true },
    text: () => `Logged out of ${storeName} (${storeId}). The token itself lives on until its app is uninstalled.`,
  };
}
