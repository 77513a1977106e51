import { libraryConfig } from '../../tsup.shared.ts';

/** The command line is not imported: no types, and its commands stay chunks of their own, loaded when asked for. */
export default libraryConfig({
  entry: ['src/bin.ts', 'src/dev/children/keeper.ts'],
  platform: 'node',
  target: 'node22',
  splitting: true,
  dts: false,
});
