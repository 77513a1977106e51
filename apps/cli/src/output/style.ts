import pc from 'picocolors';
import type { Io, Output } from '../io.ts';

export type Style = ReturnType<typeof pc.createColors>;

/** Colour goes to terminals only, and not to people who said no. */
export function styleFor(output: Output, env: Io['env'], wanted: boolean): Style {
  return pc.createColors(wanted && isLively(output, env) && !env['NO_COLOR']);
}

/** Whether the stream is a terminal that can redraw a line. */
export function isLively(output: Output, env: Io['env']): boolean {
  return output.isTTY === true && env['TERM'] !== 'dumb';
}
