import autocannon from 'autocannon';
import type { Contender, Target } from './contender.ts';
import { usageOf } from './process-usage.ts';

export interface Measured {
  readonly cpuUsPerRequest: number;
  readonly perSecond: number;
}

const SECONDS = 5;
const CONNECTIONS = 16;

/** Asks one question for a while, and reads what the answers cost the server. */
export async function measure(url: string, pid: number, contender: Contender, target: Target): Promise<Measured> {
  const run = (seconds: number, warm: string) =>
    autocannon({
      url: url + target.path,
      connections: CONNECTIONS,
      ...(contender.maxRequests ? { amount: contender.maxRequests } : { duration: seconds }),
      method: target.method ?? 'GET',
      headers: {
        ...contender.headers,
        ...contender.freshHeaders?.(warm + (target.method ?? '') + target.path.length),
        ...(target.body && { 'content-type': target.contentType ?? 'application/json' }),
      },
      ...(target.body && { body: target.body }),
    });
  await run(1, 'warm');
  const before = usageOf(pid).cpuUs;
  const result = await run(SECONDS, 'measured');
  const cpuUs = usageOf(pid).cpuUs - before;
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${contender.name} ${target.path}: ${result.non2xx} answers were errors, ${result.errors} failed`);
  }
  return { cpuUsPerRequest: cpuUs / result.requests.total, perSecond: result.requests.average };
}
