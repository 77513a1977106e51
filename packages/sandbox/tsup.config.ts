import { cp } from 'node:fs/promises';
import { libraryConfig } from '../../tsup.shared.ts';

export default libraryConfig({
  // The storefront serves these to browsers, types taken out on the way.
  onSuccess: () => cp('src/storefront/browser', 'dist/browser', { recursive: true }),
});
