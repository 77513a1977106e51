import { DEFAULT_LIST_LIMIT, type Installation, type InstallationKey, type InstallationStore } from './installation.ts';

export interface MemoryInstallationStoreOptions {
  /** Unix milliseconds. The machine's clock when absent. */
  readonly now?: () => number;
}

/** An installation store for tests and for apps with one process that may forget. */
export function createMemoryInstallationStore(options: MemoryInstallationStoreOptions = {}): InstallationStore {
  const { now = Date.now } = options;
  const kept = new Map<string, Installation>();
  return {
    get: async (key) => copy(kept.get(id(key))),
    set: async ({ clientId, storeId, accessToken, publicToken, scopes, email }) => {
      const updatedAtMs = now();
      const key = id({ clientId, storeId });
      const installation: Installation = {
        clientId,
        storeId,
        accessToken,
        ...(publicToken !== undefined && { publicToken }),
        scopes: [...scopes],
        ...(email !== undefined && { email }),
        installedAtMs: kept.get(key)?.installedAtMs ?? updatedAtMs,
        updatedAtMs,
      };
      kept.set(key, installation);
      return structuredClone(installation);
    },
    delete: async (key) => kept.delete(id(key)),
    list: async ({ clientId, after, limit = DEFAULT_LIST_LIMIT } = {}) =>
      [...kept.values()]
        .filter((installation) => clientId === undefined || installation.clientId === clientId)
        .filter((installation) => !after || compare(installation, after) > 0)
        .sort(compare)
        .slice(0, limit)
        .map((installation) => structuredClone(installation)),
    close: async () => kept.clear(),
  };
}

const id = ({ clientId, storeId }: InstallationKey) => `${storeId} ${clientId}`;

const copy = (installation: Installation | undefined) => installation && structuredClone(installation);

function compare(left: InstallationKey, right: InstallationKey): number {
  if (left.clientId !== right.clientId) return left.clientId < right.clientId ? -1 : 1;
  return left.storeId - right.storeId;
}
