import type { StoreCloneStatus } from '@ecwid-kit/types';
import { sql } from 'kysely';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { apiError, notFound, wrongParameter } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { copyCatalog, type CopiedCatalog } from './copy-catalog.ts';
import { copySettings } from './copy-settings.ts';

/** How long a copy waits, and when it is there: the platform takes minutes. */
const QUEUED_SECONDS = 2;
const DONE_SECONDS = 10;

interface Cloning {
  readonly clientId: string;
  readonly from: number;
  readonly to: number;
  readonly scope: readonly ('STORE_SETTINGS' | 'CATALOG')[];
  readonly withSamples: boolean;
}

/** Why a store is not copied, in the fields of the answer. */
type Refusal = { readonly errorCode: 'TARGET_PRODUCTS_NOT_EMPTY'; readonly errorMessage: string };

/**
 * Copies a store into another. The copy is made at once, and what is told of it takes its time: so nothing is lost when
 * the sandbox stops in between.
 */
export async function cloneStore(
  { random }: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  { clientId, from, to, scope, withSamples }: Cloning,
): Promise<{ ticket: string } | Refusal> {
  if (from === to) throw wrongParameter('The source and the target are the same store');
  for (const storeId of [from, to]) await checkStore(tx.db, storeId);
  const isCatalog = scope.includes('CATALOG');
  if (isCatalog && (await hasProducts(tx.db, to))) {
    return { errorCode: 'TARGET_PRODUCTS_NOT_EMPTY', errorMessage: `Store ${to} has products already` };
  }
  if (scope.includes('STORE_SETTINGS')) await copySettings(tx, from, to);
  const copied = isCatalog ? await copyCatalog(tx, from, to, withSamples) : undefined;
  const ticket = random.uuid();
  await tx.db
    .insertInto('store_clone')
    .values({
      ticket,
      client_id: clientId,
      started: tx.nowSeconds,
      mapping: copied ? JSON.stringify(mappingOf(copied)) : '',
    })
    .execute();
  return { ticket };
}

/** How far a copy has come. Throws the 404 of a ticket that the app does not have. */
export async function describeClone(
  { db, clock }: Pick<Platform, 'db' | 'clock'>,
  clientId: string,
  ticket: string,
): Promise<StoreCloneStatus> {
  const row = await db
    .selectFrom('store_clone')
    .selectAll()
    .where('ticket', '=', ticket)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  if (!row) throw notFound('There is no such ticket');
  const seconds = clock.nowSeconds() - row.started;
  if (seconds < DONE_SECONDS) return { status: seconds < QUEUED_SECONDS ? 'QUEUED' : 'IN_PROGRESS' };
  type Mapping = NonNullable<StoreCloneStatus['clonedEntitiesMapping']>;
  return {
    status: 'COMPLETED',
    ...(row.mapping && { clonedEntitiesMapping: JSON.parse(row.mapping) as Mapping }), // by cloneStore
  };
}

function mappingOf({ products, categories }: CopiedCatalog) {
  return { products: Object.fromEntries(products), categories: Object.fromEntries(categories) };
}

async function checkStore(db: Db, storeId: number): Promise<void> {
  const row = await db.selectFrom('store').select('id').where('id', '=', storeId).executeTakeFirst();
  if (!row) throw apiError('STORE_NOT_FOUND', `Store ${storeId} not found`);
}

/** Whether a store has products of its own: samples do not count. */
async function hasProducts(db: Db, storeId: number): Promise<boolean> {
  const row = await db
    .selectFrom('product')
    .select('id')
    .where('store_id', '=', storeId)
    .where(sql<boolean>`json_extract(doc, '$.isSampleProduct') is not true`)
    .executeTakeFirst();
  return row !== undefined;
}
