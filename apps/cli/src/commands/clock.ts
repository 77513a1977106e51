import type { Context, Outcome } from '../program/context.ts';
import { describeOffset } from '../sandbox/clock-offset.ts';
import { connect } from '../sandbox/connect.ts';
import { parseDuration } from '../sandbox/duration.ts';

export async function run(context: Context): Promise<Outcome> {
  const text = context.flags.text('advance');
  const advanceMs = text === undefined ? undefined : parseDuration(text);
  const { control } = connect(context);
  const { now, offsetMs } = await (advanceMs === undefined
    ? control.sandbox.getClock()
    : control.sandbox.moveClock({ advanceMs }));
  return {
    data: { now, offsetMs },
    text: () => `${new Date(now).toISOString()}  ${describeOffset(offsetMs)}`,
  };
}
