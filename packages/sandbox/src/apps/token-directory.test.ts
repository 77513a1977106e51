import { expect, it } from 'vitest';
import { openTestStore } from '../testing/test-store.ts';

it('does not remember a token that may have died while it was being looked up', async () => {
  const store = await openTestStore();
  const { tokens, db } = store.sandbox.platform;

  const lookup = tokens.find(store.token, store.storeId);
  tokens.forget();
  expect(await lookup).toBeDefined();
  await db.updateTable('token').set({ revoked: 1 }).execute();

  expect(await tokens.find(store.token, store.storeId)).toBeUndefined();
  await store.close();
});
