import type { Platform } from '../../platform/platform.ts';
import type { Bucket } from './bucket.ts';

/** As many are deleted before it is asked what is left. */
const BATCH = 100;

/**
 * Deletes from the bucket what changes have left there, after each of them and at the start. What the bucket refuses is
 * tried again after the next change.
 *
 * @returns waits for what is under way, and stops
 */
export function startBucketCleaner(platform: Platform, bucket: Bucket): () => Promise<void> {
  let isStopped = false;
  let work: Promise<void> | undefined;
  const clean = () => {
    if (!isStopped) work = (work ?? Promise.resolve()).then(() => removeAll(platform, bucket)).catch(warn);
  };
  platform.onCommit(clean);
  clean();
  return async () => {
    isStopped = true;
    await work;
  };
}

async function removeAll({ db }: Platform, bucket: Bucket): Promise<void> {
  for (;;) {
    const rows = await db.selectFrom('blob_removal').select('key').orderBy('key').limit(BATCH).execute();
    for (const { key } of rows) {
      await bucket.delete(key);
      await db.deleteFrom('blob_removal').where('key', '=', key).execute();
    }
    if (rows.length < BATCH) return;
  }
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error), { code: 'SANDBOX_BUCKET' });
}
