/** One step of the story, done or not. */
export interface Hop {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  /** What happened, or what went wrong. */
  readonly found: string;
  readonly ids: Readonly<Record<string, string | number>>;
}

export interface Step {
  readonly name: string;
  readonly take: () => Promise<{ readonly found: string; readonly ids?: Hop['ids'] }>;
}

/** Takes the steps in order. After one that fails, the rest are hops that were not reached. */
export async function takeSteps(steps: readonly Step[], onHop: (hop: Hop) => void): Promise<readonly Hop[]> {
  const hops: Hop[] = [];
  let failed = false;
  for (const { name, take } of steps) {
    const started = performance.now();
    const since = () => Math.round((performance.now() - started) * 10) / 10;
    let hop: Hop;
    if (failed) {
      hop = { name, ok: false, ms: 0, found: 'not reached', ids: {} };
    } else {
      try {
        const { found, ids = {} } = await take();
        hop = { name, ok: true, found, ids, ms: since() };
      } catch (error) {
        failed = true;
        hop = { name, ok: false, found: error instanceof Error ? error.message : String(error), ids: {}, ms: since() };
      }
    }
    hops.push(hop);
    onHop(hop);
  }
  return hops;
}
