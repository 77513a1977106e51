import { platform } from 'node:os';
import type { Io } from '../../io.ts';
import { fileVault } from './file-vault.ts';
import { macosVault } from './macos-vault.ts';
import { secretServiceVault } from './secret-service-vault.ts';

/** Where tokens are kept: the system's keychain where its tool is there, else a file that its owner alone can read. */
export type VaultName = 'secret-service' | 'macos-keychain' | 'file';

export interface Vault {
  /** For people. */
  readonly place: string;
  /** @returns whether it is kept */
  save(profile: string, token: string): boolean;
  load(profile: string): string | undefined;
  remove(profile: string): void;
}

const VAULTS = { 'secret-service': secretServiceVault, 'macos-keychain': macosVault, file: fileVault } as const;

export function openVault(name: VaultName, env: Io['env']): Vault {
  return VAULTS[name](env);
}

/** Keeps a token in the safest place there is here, and says where. */
export function keepToken(env: Io['env'], profile: string, token: string): { vault: VaultName; place: string } {
  const safest: VaultName = platform() === 'darwin' ? 'macos-keychain' : 'secret-service';
  // The tool may be there without a keychain behind it, as on a server.
  const name = openVault(safest, env).save(profile, token) ? safest : 'file';
  const vault = openVault(name, env);
  if (name === 'file') vault.save(profile, token);
  return { vault: name, place: vault.place };
}
