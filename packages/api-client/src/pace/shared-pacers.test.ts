import { describe, expect, it } from 'vitest';
import { createManualClock } from '../testing/manual-clock.ts';
import { sharedPacer } from './shared-pacers.ts';

function useManyTokens(clock: ReturnType<typeof createManualClock>): void {
  for (let index = 0; index < 1000; index += 1) sharedPacer(clock, `token ${index}`, clock);
}

describe('sharedPacer', () => {
  it('is one for a token, and another for another token or another owner', () => {
    const clock = createManualClock();
    const pacer = sharedPacer(clock, 'one', clock);

    expect(sharedPacer(clock, 'one', clock)).toBe(pacer);
    expect(sharedPacer(clock, 'two', clock)).not.toBe(pacer);
    expect(sharedPacer({}, 'one', clock)).not.toBe(pacer);
  });

  it('never forgets a token that is held back', () => {
    const clock = createManualClock();
    sharedPacer(clock, 'held back', clock).pauseUntil(clock.now() + 60_000);

    useManyTokens(clock);

    expect(sharedPacer(clock, 'held back', clock).pausedMs()).toBe(60_000);
  });

  it('does not keep idle tokens for ever', () => {
    const clock = createManualClock();
    const idle = sharedPacer(clock, 'idle', clock);

    useManyTokens(clock);

    expect(sharedPacer(clock, 'idle', clock)).not.toBe(idle);
  });
});
