import { readFileSync } from 'node:fs';

/** The version of this package, from `src/program` or from `dist`, whose files lie side by side. */
export function readVersion(): string {
  const manifest = import.meta.url.includes('/src/program/') ? '../../package.json' : '../package.json';
  const { version } = JSON.parse(readFileSync(new URL(manifest, import.meta.url), 'utf8')) as { version: string }; // ours
  return version;
}
