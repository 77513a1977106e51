import { expect, it } from 'vitest';
import { DELIVERY_SUCCESS_STATUSES, isWebhookPortAllowed, RETRY_SECONDS_AFTER_EVENT } from './delivery.ts';

it('tries 27 times more, the last time a day after the event', () => {
  expect(RETRY_SECONDS_AFTER_EVENT).toHaveLength(27);
  expect(RETRY_SECONDS_AFTER_EVENT.slice(0, 5)).toEqual([900, 1800, 2700, 3600, 7200]);
  expect(RETRY_SECONDS_AFTER_EVENT[8]).toBe(6 * 3600);
  expect(RETRY_SECONDS_AFTER_EVENT.at(-1)).toBe(86_400);
});

it('counts 209 as received and 203 not', () => {
  expect(DELIVERY_SUCCESS_STATUSES).toContain(209);
  expect(DELIVERY_SUCCESS_STATUSES).not.toContain(203);
});

it.each([
  [80, true],
  [443, true],
  [1023, false],
  [1024, true],
  [65_535, true],
  [65_536, false],
  [22, false],
])('port %i is allowed: %s', (port, allowed) => {
  expect(isWebhookPortAllowed(port)).toBe(allowed);
});
