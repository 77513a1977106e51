import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const KIB = 1024;

it('is within 2 KiB without React, and has nothing but its own code', async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: "export { createAppPage } from './index.ts';",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
  });

  expect(Object.keys(metafile.inputs).filter((file) => !/^(src\/|<stdin>)/.test(file))).toEqual([]);
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThan(2 * KIB);
});
