import { pathToFileURL } from 'node:url';
import { defineConfig, type EcwidKitConfig } from '@ecwid-kit/app-sdk';

/**
 * Imports `ecwid-kit.config.ts`.
 *
 * @throws Error when it exports no list of apps
 */
export async function loadConfig(path: string): Promise<EcwidKitConfig> {
  const module: unknown = await import(pathToFileURL(path).href);
  const config = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  if (typeof config !== 'object' || config === null || !('apps' in config) || !Array.isArray(config.apps)) {
    throw new Error(`${path} has no \`export default defineConfig({ apps: [...] })\``);
  }
  return defineConfig(config as EcwidKitConfig); // the workspace's own file: its compiler checks the rest
}
