import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const KIB = 1024;

/** What a browser would get for `code`: its size, compressed, and the files it has code of. */
async function bundle(code: string): Promise<{ gzipped: number; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    gzipped: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    inputs: inputs.map(([file]) => file),
  };
}

const WHOLE = "export { createClient } from './index.ts';";
const CORE = "export { createCaller } from './core.ts';";
const RESOURCES = await readdir(new URL('resources', import.meta.url));

describe('the bundle', () => {
  it('of the whole client has no schemas and is within 20 KiB', async () => {
    const { gzipped, inputs } = await bundle(WHOLE);

    expect(inputs.filter((file) => /zod|schema|operations\.ts/.test(file))).toEqual([]);
    expect(gzipped).toBeLessThan(20 * KIB);
  });

  it('of the core has no route of the contract and is within 6 KiB', async () => {
    const { gzipped, inputs } = await bundle(CORE);

    expect(inputs.filter((file) => file.includes('packages/types') || file.includes('../types/'))).toEqual([]);
    expect(gzipped).toBeLessThan(6 * KIB);
  });

  it('of the core with the calls of a partner costs little more', async () => {
    const [core, partner] = await Promise.all([bundle(CORE), bundle("export * from './partner.ts';")]);

    expect(partner.gzipped - core.gzipped).toBeLessThan(KIB);
  });

  it('of one resource has no other', async () => {
    const { inputs } = await bundle("export * from './resources/products.ts';");

    expect(inputs.filter((file) => file.endsWith('-routes.ts'))).toEqual([
      expect.stringContaining('product-routes.ts'),
    ]);
  });

  it.each(RESOURCES)('of %s adds less than 2 KiB to the core', async (file) => {
    const [core, one] = await Promise.all([bundle(CORE), bundle(`export * from './resources/${file}';`)]);

    expect(one.gzipped - core.gzipped).toBeLessThan(2 * KIB);
  });
});
