import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../testing/manual-clock.ts';
import { createPacer, type Pacer, type PacerOptions } from './pacer.ts';

function setUp(options: PacerOptions = {}) {
  const clock = createManualClock();
  const pacer = createPacer({ clock, ...options });
  const start = clock.now();
  const turns: { name: number; at: number }[] = [];
  const enter = (name: number, signal?: AbortSignal): void => {
    const note = (): void => void turns.push({ name, at: clock.now() - start });
    if (pacer.tryTake()) note();
    else void pacer.wait(signal).then(note);
  };
  return { clock, pacer, turns, enter, start };
}

const names = (turns: readonly { name: number }[]): number[] => turns.map((turn) => turn.name);

describe('createPacer', () => {
  it('lets a burst through at once and spaces out the rest', async () => {
    const { clock, turns, enter } = setUp({ requestsPerMinute: 63, burst: 3 });
    for (let name = 0; name < 6; name += 1) enter(name);

    await clock.advance(10_000);

    expect(turns.map((turn) => turn.at)).toEqual([0, 0, 0, 1000, 2000, 3000]);
  });

  it('keeps the order of arrival', async () => {
    const { clock, turns, enter } = setUp({ requestsPerMinute: 61, burst: 1 });
    for (let name = 0; name < 5; name += 1) enter(name);

    await clock.advance(60_000);

    expect(names(turns)).toEqual([0, 1, 2, 3, 4]);
  });

  it('never starts 600 requests within a minute by default, however they arrive', async () => {
    const gaps = fc.array(fc.nat(400), { minLength: 800, maxLength: 1000 });
    await fc.assert(
      fc.asyncProperty(gaps, async (waits) => {
        const { clock, turns, enter } = setUp();
        for (const [name, gap] of waits.entries()) {
          enter(name);
          if (name % 97 === 0) await clock.advance(gap * 50);
        }
        await clock.advance(600_000);

        const times = turns.map((turn) => turn.at);
        expect(times).toHaveLength(waits.length);
        const busiest = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length));
        expect(busiest).toBeLessThan(600);
      }),
      { numRuns: 5 },
    );
  });

  it('lets nothing start while paused, and then one at a time', async () => {
    const { clock, pacer, turns, enter, start } = setUp({ requestsPerMinute: 70, burst: 10 });
    pacer.pauseUntil(start + 30_000);
    for (let name = 0; name < 3; name += 1) enter(name);

    await clock.advance(60_000);

    expect(turns.map((turn) => turn.at)).toEqual([30_000, 31_000, 32_000]);
  });

  it('holds back those that wait already when it is paused', async () => {
    const { clock, pacer, turns, enter, start } = setUp({ requestsPerMinute: 61, burst: 1 });
    for (let name = 0; name < 2; name += 1) enter(name);
    pacer.pauseUntil(start + 5000);

    await clock.advance(60_000);

    expect(turns.map((turn) => turn.at)).toEqual([0, 5000]);
  });

  it('gives the place of an aborted one to the next', async () => {
    const { clock, turns, enter } = setUp({ requestsPerMinute: 61, burst: 1 });
    const controller = new AbortController();
    enter(0);
    enter(1, controller.signal);
    enter(2);
    controller.abort();

    await clock.advance(60_000);

    expect(turns).toEqual([
      { name: 0, at: 0 },
      { name: 2, at: 1000 },
    ]);
  });

  it('lets nobody overtake one whose timer is late', () => {
    let now = 0;
    const pacer = createPacer({ requestsPerMinute: 61, burst: 1, clock: { now: () => now, after: () => () => {} } });
    expect(pacer.tryTake()).toBe(true);
    void pacer.wait();
    now = 5000;

    expect(pacer.tryTake()).toBe(false);
  });

  it('keeps no timer when nobody waits', async () => {
    const { clock, enter } = setUp({ requestsPerMinute: 61, burst: 1 });
    const controller = new AbortController();
    enter(0);
    expect(clock.pending()).toBe(0);

    enter(1, controller.signal);
    expect(clock.pending()).toBe(1);
    controller.abort();

    expect(clock.pending()).toBe(0);
  });

  it('is idle again once it has recovered', async () => {
    const { clock, pacer, enter } = setUp({ requestsPerMinute: 61, burst: 1 });
    expect(pacer.isIdle()).toBe(true);
    enter(0);
    expect(pacer.isIdle()).toBe(false);

    await clock.advance(1000);

    expect(pacer.isIdle()).toBe(true);
  });

  it.each<PacerOptions>([{ burst: 0 }, { burst: 600 }, { requestsPerMinute: 10 }])('refuses %j', (options) => {
    expect((): Pacer => createPacer(options)).toThrow(RangeError);
  });
});
