import { publishSystem } from './env.ts';
import { startSystem } from './start-system.ts';

/** Starts everything once for all tests. What it returns ends it. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { system, stop } = await startSystem();
  publishSystem(system);
  return stop;
}
