import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** Builds what package.json exports: each `./src/name.ts` becomes `dist/name.js` with its types. */
export function libraryConfig(options: Options = {}): ReturnType<typeof defineConfig> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string> }; // ours, see the package generator
  return defineConfig({
    entry: Object.values(exports).filter((path) => path.startsWith('./src/')),
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    external: [/^node:/],
    clean: true,
    sourcemap: true,
    // tsup sets `baseUrl` itself, which TypeScript 6 reports unless told to wait.
    dts: { compilerOptions: { composite: false, incremental: false, ignoreDeprecations: '6.0' } },
    ...options,
  });
}
