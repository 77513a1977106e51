import type { Platform } from '../platform/platform.ts';
import { startTrace } from '../platform/trace.ts';
import { createReview, type NewReview } from '../catalog/reviews/write-reviews.ts';
import { createStore } from '../stores/create-store.ts';
import { isSeeded, markSeeded } from '../seed/seeded-stores.ts';
import { forkStore } from '../stores/fork-store.ts';
import { freeStoreId } from '../stores/free-store-id.ts';
import { resetStore, type SeedStore } from '../stores/reset-store.ts';

export interface NewStoreOptions {
  /** One is given when none is named. */
  readonly id?: number;
  readonly name?: string;
  readonly ownerEmail?: string;
  readonly ownerName?: string;
  /** More of the profile, in the shape of `PUT /profile`. */
  readonly profile?: Readonly<Record<string, unknown>>;
}

export interface StoresApi {
  /**
   * Copies a store with everything in it, and returns the copy's id. Its apps have tokens of their own there; of a custom
   * app, `custom-app-{id}-1`, the copy has a copy.
   */
  fork(storeId: number): Promise<number>;
  /** Makes an empty store. Returns its id. */
  create(options?: NewStoreOptions): Promise<number>;
  /** Adds a review of a product, as if a shopper had left it: no REST call does. Returns its id. */
  addReview(storeId: number, review: NewReview): Promise<number>;
  /** Empties a store, and fills it again where a seeder made it. Its apps, their tokens and its members stay. */
  reset(storeId: number): Promise<void>;
}

export function createStoresApi(platform: Platform, seedStore?: SeedStore): StoresApi {
  return {
    create: (options = {}) =>
      platform.write(startTrace(platform.random), async (tx) => {
        const id = options.id ?? (await freeStoreId(tx.db));
        const {
          name = `Store ${id}`,
          ownerName = 'Demo Owner',
          ownerEmail = `owner-${id}@store.example`,
          profile = {},
        } = options;
        await createStore(tx, { id, name, ownerName, ownerEmail, profile });
        return id;
      }),
    fork: (storeId) =>
      platform.write(startTrace(platform.random), async (tx) => {
        const id = await freeStoreId(tx.db);
        await forkStore(platform, tx, storeId, id);
        if (await isSeeded(tx.db, storeId)) await markSeeded(tx.db, id);
        return id;
      }),
    addReview: (storeId, review) =>
      platform.write(startTrace(platform.random), async (tx) => (await createReview(tx, storeId, review)).id),
    reset: (storeId) => platform.write(startTrace(platform.random), (tx) => resetStore(tx, storeId, seedStore)),
  };
}
