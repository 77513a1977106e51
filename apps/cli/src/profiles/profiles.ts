import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../errors/cli-error.ts';
import type { Io } from '../io.ts';
import { writePrivate } from '../workspace/write-private.ts';
import { configFolder } from './config-folder.ts';
import type { VaultName } from './vaults/vault.ts';

/** A login: everything but its token. */
export interface Profile {
  readonly storeId: string;
  readonly storeName: string;
  /** The API up to the store id. */
  readonly baseUrl: string;
  /** Where its token is. */
  readonly tokenIn: VaultName;
}

export interface Profiles {
  /** The one that is meant when none is named. */
  readonly inUse: string | undefined;
  readonly byName: Readonly<Record<string, Profile>>;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export function isProfileName(name: string): boolean {
  return NAME.test(name);
}

/** @throws CliError when the file is not what `login` writes */
export function readProfiles(env: Io['env']): Profiles {
  const file = profilesFile(env);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { inUse: undefined, byName: {} };
    throw error;
  }
  try {
    const { inUse, profiles } = JSON.parse(text) as { inUse?: string; profiles: Profiles['byName'] }; // see writeProfiles
    return { inUse, byName: profiles };
  } catch (cause) {
    throw new CliError({ message: `${file} cannot be read`, next: 'delete it and log in again', cause });
  }
}

export function writeProfiles(env: Io['env'], { inUse, byName }: Profiles): void {
  writePrivate(profilesFile(env), `${JSON.stringify({ inUse, profiles: byName }, undefined, 2)}\n`);
}

/** @throws CliError when there is no profile of the name */
export function findProfile(profiles: Profiles, name: string): Profile {
  const profile = Object.hasOwn(profiles.byName, name) ? profiles.byName[name] : undefined;
  if (profile) return profile;
  const names = Object.keys(profiles.byName);
  throw new CliError({
    message: `There is no profile ${name}`,
    why: names.length > 0 ? `there are ${names.join(', ')}` : 'nobody has logged in here',
    next: `log in with \`ecwid-kit login --profile ${name}\``,
    exitCode: 4,
  });
}

function profilesFile(env: Io['env']): string {
  return join(configFolder(env), 'profiles.json');
}
