import type { Db } from '../storage/database.ts';

const FIRST_STORE_ID = 20_260_001;

/** The next store id that nobody has. */
export async function freeStoreId(db: Db): Promise<number> {
  const { highest } = await db
    .selectFrom('store')
    .select((eb) => eb.fn.max<number | null>('id').as('highest'))
    .executeTakeFirstOrThrow();
  return highest === null ? FIRST_STORE_ID : highest + 1;
}
