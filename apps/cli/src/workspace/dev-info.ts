import { readFileSync, rmSync } from 'node:fs';
import { writePrivate } from './write-private.ts';
import { isAlive } from './is-alive.ts';
import type { DevFiles } from './dev-files.ts';

/** What runs, as `dev.json` says it. Tests of apps read it too: a public format. */
export interface DevInfo {
  readonly pid: number;
  readonly storeId: number;
  readonly urls: {
    readonly sandbox: string;
    /** Of the demo store: `{sandbox}/api/v3/{storeId}`. */
    readonly rest: string;
    readonly admin?: string;
    readonly storefront?: string;
    readonly endpointServer?: string;
    readonly appSettings?: string;
  };
  readonly tokens: { readonly customApp: { readonly secret: string; readonly public: string } };
}

/** What runs here, if anything does. A file that a killed process left behind says nothing. */
export function readDevInfo(files: DevFiles): DevInfo | undefined {
  const info = readJson(files.dev);
  return info && isAlive(info.pid) ? info : undefined;
}

export function writeDevInfo(files: DevFiles, info: DevInfo): void {
  writePrivate(files.dev, `${JSON.stringify(info, undefined, 2)}\n`);
}

export function readOperatorKey(files: DevFiles): string | undefined {
  return readText(files.operatorKey)?.trim();
}

/** Removes what tells of a run that is over. */
export function removeDevFiles(files: DevFiles): void {
  for (const path of [files.dev, files.operatorKey, files.lock]) rmSync(path, { force: true });
}

function readJson(path: string): DevInfo | undefined {
  const text = readText(path);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as DevInfo); // written by writeDevInfo
  } catch {
    return undefined; // half a file is no file
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
