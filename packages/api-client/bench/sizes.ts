import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const SRC = join(import.meta.dirname, '../src');
const IMPORTS = 15;

interface Measured {
  readonly what: string;
  readonly 'gzipped KiB': string;
  readonly 'import ms': string;
}

/** How large a bundle is, and how long a new process takes to import it. */
export async function measureSize(
  what: string,
  code: string,
  { folder, from = SRC }: { folder: string; from?: string },
): Promise<Measured> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: from, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: from === SRC ? 'browser' : 'node',
    write: false,
    // What CommonJS asks for inside of a module.
    banner:
      from === SRC ? {} : { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" },
  });
  const [output] = outputFiles;
  const file = join(folder, 'measured.mjs');
  await writeFile(file, output?.contents ?? '');
  return {
    what,
    'gzipped KiB': (gzipSync(output?.contents ?? '', { level: 9 }).length / 1024).toFixed(1),
    'import ms': importMs(file).toFixed(1),
  };
}

function importMs(file: string): number {
  const script = `const since = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - since)`;
  const run = () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
  const times = Array.from({ length: IMPORTS }, run).toSorted((a, b) => a - b);
  return times[Math.floor(IMPORTS / 2)] ?? 0;
}
