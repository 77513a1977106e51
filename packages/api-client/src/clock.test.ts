import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { systemClock } from './clock.ts';

it('tells the time of day', () => {
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
});

it.each([Infinity, 2 ** 40])('does not take a limit of %d ms for none at all', async (ms) => {
  let hasFired = false;
  const cancel = systemClock.after(ms, () => {
    hasFired = true;
  });

  await delay(20);
  cancel();

  expect(hasFired).toBe(false);
});

it('fires unless it is called off', async () => {
  const fired: string[] = [];
  systemClock.after(5, () => fired.push('kept'));
  systemClock.after(5, () => fired.push('called off'))();

  await delay(30);

  expect(fired).toEqual(['kept']);
});
