import { describe, it } from 'vitest';
import { installationStoreCases } from '../testing/installation-store-cases.ts';
import { createMemoryInstallationStore } from './memory-store.ts';

describe('memory installation store', () => {
  const battery = installationStoreCases(async (options) => createMemoryInstallationStore(options));
  // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title -- the cases assert, and bring their titles
  it.each(battery)('$name', ({ run }) => run());
});
