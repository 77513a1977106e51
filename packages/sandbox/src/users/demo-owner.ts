import type { Db } from '../storage/database.ts';

/** Owner of the demo store. The password is no secret: it only opens a sandbox. */
export const DEMO_OWNER = { email: 'owner@demo.example', name: 'Demo Owner', password: 'demo-owner' } as const;

/** The demo store: a number that no real store is likely to have. */
export const DEMO_STORE_ID = 20_260_001;

/** The id of the demo owner, where there is one. */
export async function findDemoOwner(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('user_profile').select('id').where('email', '=', DEMO_OWNER.email).executeTakeFirst();
  return row?.id;
}

/** The demo owner's store, where there is one. */
export async function findDemoStore(db: Db): Promise<{ storeId: number; email: string } | undefined> {
  const row = await db
    .selectFrom('store_member')
    .innerJoin('user_profile', 'user_profile.id', 'store_member.user_id')
    .select(['store_member.store_id', 'user_profile.email'])
    .where('user_profile.email', '=', DEMO_OWNER.email)
    .orderBy('store_member.store_id')
    .executeTakeFirst();
  return row && { storeId: row.store_id, email: row.email };
}
