const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses after the first, second, ... failure. After the last one an entry is given up. */
export const RETRY_PAUSES_MS: readonly number[] = [
  2 * SECOND,
  10 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
];

/** When an entry is due after its attempt failed. `undefined`: it is given up. */
export function nextAttemptMs(attempt: number, nowMs: number): number | undefined {
  const pause = RETRY_PAUSES_MS[attempt - 1];
  return pause === undefined ? undefined : nowMs + pause;
}
