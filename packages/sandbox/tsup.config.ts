import { cp } from 'node:fs/promises';
import { libraryConfig } from '../../tsup.shared.ts';

export default libraryConfig({
  // Hundreds of small modules, which take longer to find than to run. In one file, half the import time is gone.
  noExternal: ['kysely', '@ecwid-kit/auth'],
  // The storefront serves these to browsers, types taken out on the way.
  onSuccess: () => cp('src/storefront/browser', 'dist/browser', { recursive: true }),
});
