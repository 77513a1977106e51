import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { RestAnswer } from './rest-api.ts';

/** Below this, compressing takes longer than it saves, even on a slow line. */
const MIN_CHARACTERS = 4 * 1024;
const WANTS_GZIP = /(?:^|[\s,])(?:gzip|\*)(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i;

const compress = promisify(gzip);

/** Compresses an answer that is large, for a caller who can read it so. */
export async function compressed(acceptEncoding: string | null, answer: RestAnswer): Promise<RestAnswer> {
  const { content, headers } = answer;
  if (typeof content !== 'string' || content.length < MIN_CHARACTERS) return answer;
  const varied = { ...headers, Vary: 'Accept-Encoding' };
  if (acceptEncoding === null || !WANTS_GZIP.test(acceptEncoding)) return { ...answer, headers: varied };
  const bytes = await compress(content, { level: constants.Z_BEST_SPEED });
  return { ...answer, content: new Uint8Array(bytes), headers: { ...varied, 'Content-Encoding': 'gzip' } };
}
