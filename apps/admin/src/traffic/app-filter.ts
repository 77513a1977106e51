import type { ControlClient } from '../server/clients.ts';
import { readOr } from '../server/failures.ts';

/** The apps that traffic can be of, for a filter: those of the store, and one that the address names. */
export async function filterableApps(
  control: ControlClient,
  storeId: number,
  current: string | undefined,
): Promise<string[]> {
  const [installed, own] = await Promise.all([
    readOr(control.installations.list(storeId), []),
    readOr(control.developerApps.list(storeId), []),
  ]);
  const ids = [...installed, ...own].map(({ clientId }) => clientId);
  return [...new Set(current === undefined ? ids : [...ids, current])].sort();
}
