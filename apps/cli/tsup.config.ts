import { defineConfig } from 'tsup';

/** It is not imported: no types. Commands stay chunks of their own, loaded when they are asked for. */
export default defineConfig({
  entry: { bin: 'bin.js', keeper: 'src/dev/children/keeper.ts' },
  format: 'esm',
  target: 'node22',
  platform: 'node',
  splitting: true,
  clean: true,
  sourcemap: true,
});
