import { usageError } from '../errors/cli-error.ts';

const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * `30s`, `15m`, `2h`, `14d`, or several: `1h30m`.
 *
 * @throws CliError for anything else
 */
export function parseDuration(text: string): number {
  if (!/^(\d+[smhd])+$/.test(text)) {
    throw usageError(`${JSON.stringify(text)} is no duration`, 'write 30s, 15m, 2h, 14d or 1h30m');
  }
  let sum = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)([smhd])/g)) {
    sum += Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS]; // the expression has no other letters
  }
  return sum;
}
