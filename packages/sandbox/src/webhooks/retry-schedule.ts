import { RETRY_SECONDS_AFTER_EVENT } from '@ecwid-kit/types/events';

/**
 * When a failed delivery is tried again: the next moment of the documented schedule that is still to come, so that a
 * sandbox that slept does not make up for what it missed. `undefined` after the last one.
 */
export function nextTryMs(eventCreatedSeconds: number, nowMs: number): number | undefined {
  for (const seconds of RETRY_SECONDS_AFTER_EVENT) {
    const moment = (eventCreatedSeconds + seconds) * 1000;
    if (moment > nowMs) return moment;
  }
  return undefined;
}
