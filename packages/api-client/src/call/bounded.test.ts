import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../testing/manual-clock.ts';
import { bounded, Interrupted, sleep } from './bounded.ts';

const never = (): Promise<never> => new Promise(() => {});

function setUp() {
  const clock = createManualClock();
  const controller = new AbortController();
  const { signal } = controller;
  return { clock, controller, signal, listeners: () => getEventListeners(signal, 'abort').length };
}

describe('bounded', () => {
  it('gives the value, and leaves no timer and no listener behind', async () => {
    const { clock, signal, listeners } = setUp();

    const value = await bounded(async () => 5, { clock, ms: 1000, signal });

    expect(value).toBe(5);
    expect([clock.pending(), listeners()]).toEqual([0, 0]);
  });

  it('gives up work that ignores its signal, and cleans up', async () => {
    const { clock, signal, listeners } = setUp();

    const work = clock.drive(bounded(never, { clock, ms: 1000, signal }));

    await expect(work).rejects.toMatchObject({ kind: 'timed_out' });
    expect([clock.pending(), listeners()]).toEqual([0, 0]);
  });

  it('tells the work that its time is up', async () => {
    const { clock } = setUp();
    const given: AbortSignal[] = [];
    const work = bounded(
      (stop) => {
        given.push(stop);
        return never();
      },
      { clock, ms: 1000 },
    );

    await expect(clock.drive(work)).rejects.toThrow(Interrupted);

    expect(given[0]?.aborted).toBe(true);
  });

  it('stops at once when the caller aborts, with the caller’s reason', async () => {
    const { clock, controller, signal, listeners } = setUp();
    const work = bounded(never, { clock, ms: 1000, signal });
    controller.abort('enough');

    await expect(work).rejects.toMatchObject({ kind: 'aborted', cause: 'enough' });
    expect([clock.pending(), listeners()]).toEqual([0, 0]);
  });

  it('does not begin when the signal has aborted already', async () => {
    const { clock } = setUp();
    let hasBegun = false;
    const begin = async (): Promise<void> => {
      hasBegun = true;
    };

    await expect(bounded(begin, { clock, ms: 1000, signal: AbortSignal.abort() })).rejects.toThrow(Interrupted);
    expect(hasBegun).toBe(false);
  });
});

describe('sleep', () => {
  it('ends after its time', async () => {
    const { clock } = setUp();
    const before = clock.now();

    await clock.drive(sleep({ clock, ms: 700 }));

    expect(clock.now() - before).toBe(700);
  });

  it('ends early when the signal aborts', async () => {
    const { clock, controller, signal } = setUp();
    const nap = sleep({ clock, ms: 700, signal });
    controller.abort();

    await expect(nap).rejects.toMatchObject({ kind: 'aborted' });
    expect(clock.pending()).toBe(0);
  });
});
