import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of /proc, which are hundredths of a second on Linux. */
const TICK_US = 10_000;
const PAGE_BYTES = 4096;

interface Stat {
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0), pages: fields[21] ?? 0 };
  } catch {
    return undefined; // it ended between being listed and being read
  }
}

/** What a process and its children have used: CPU time of user and system, and memory now. */
export function usageOf(rootPid: number): { cpuUs: number; rssMiB: number } {
  const stats = new Map<number, Stat>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const stat = Number.isInteger(pid) ? statOf(pid) : undefined;
    if (stat) stats.set(pid, stat);
  }
  const isOurs = (pid: number): boolean => pid === rootPid || (pid > 1 && isOurs(stats.get(pid)?.parent ?? 0));
  const ours = [...stats].filter(([pid]) => isOurs(pid)).map(([, stat]) => stat);
  return {
    cpuUs: ours.reduce((sum, stat) => sum + stat.ticks, 0) * TICK_US,
    rssMiB: (ours.reduce((sum, stat) => sum + stat.pages, 0) * PAGE_BYTES) / 2 ** 20,
  };
}
