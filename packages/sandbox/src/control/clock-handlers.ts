import type { ControlOperations } from '@ecwid-kit/types/control';
import { storeClockOffset } from '../clock/stored-offset.ts';
import type { Platform } from '../platform/platform.ts';
import type { ControlHandlers } from './control-call.ts';

type ClockHandlers = Pick<ControlHandlers<ControlOperations['sandbox']>, 'getClock' | 'moveClock'>;

/** Answers what time it is, and moves it. */
export const clockHandlers: ClockHandlers = {
  getClock: ({ platform }) => Promise.resolve(stateOf(platform)),
  moveClock: ({ platform, body, write }) =>
    write(async (tx) => {
      platform.clock.advance(body.advanceMs);
      await storeClockOffset(tx.db, platform.clock.offsetMs());
      return stateOf(platform);
    }),
};

function stateOf({ clock }: Pick<Platform, 'clock'>) {
  return { now: clock.now(), offsetMs: clock.offsetMs() };
}
