/** How many calls fit into a batch. */
export const MAX_BATCH_REQUESTS = 500;
/** How many of them run at once where they may. */
export const MAX_PARALLEL_BATCH_REQUESTS = 100;
/** How long a `deduplicationKey` brings the first ticket again. */
export const BATCH_DEDUPLICATION_SECONDS = 3600;
/** How often a call is made again that was answered 5xx, where the batch goes on after failures, and when. */
export const BATCH_RETRY = { times: 5, pauseSeconds: 3 } as const;
