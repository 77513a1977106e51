import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createClient } from '@ecwid-kit/api-client';
import { usageError } from '../errors/cli-error.ts';
import type { Context, Outcome } from '../program/context.ts';
import { readStdin } from '../output/stdin.ts';
import { resolveApi } from '../sandbox/resolve-api.ts';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** Prints what the API answers, as JSON with and without `--json`. */
export async function run(context: Context): Promise<Outcome> {
  const { args, io, ui } = context;
  const method = METHODS.find((known) => known === args[0]?.toUpperCase());
  if (!method) throw usageError(`${args[0]} is no method`, `use ${METHODS.join(', ')}`);
  const path = args[1] ?? '';
  if (!path.startsWith('/')) throw usageError(`The path ${path} does not begin with /`, `try /${path}`);
  const body = await readBody(context);
  if (body && method === 'GET') throw usageError('A GET has no body', 'leave --data and --file out');
  const { baseUrl, storeId, token, from } = resolveApi(context);
  ui.note(`Store ${storeId} at ${baseUrl}, token from ${from}`);
  const client = createClient({ baseUrl, storeId, token, fetch: io.fetch });
  const call = { method, path: path as `/${string}` }; // checked above
  const answer = await client.request(body ? { ...call, ...body } : call, { signal: io.interrupted });
  const data = answer instanceof Blob ? { type: answer.type, bytes: answer.size } : answer;
  return { data, text: () => JSON.stringify(data, undefined, 2) };
}

/** Text is sent as it is: what the caller wrote is what the API has to judge. */
type Body = { readonly body: unknown; readonly bodyType: 'text' | 'binary' };

async function readBody({ flags, io }: Context): Promise<Body | undefined> {
  const data = flags.text('data');
  const file = flags.text('file');
  if (data !== undefined && file !== undefined) throw usageError('--data and --file exclude each other');
  if (data !== undefined) return { body: data, bodyType: 'text' };
  if (file === undefined) return undefined;
  if (file === '-') return { body: await readStdin(io.stdin), bodyType: 'text' };
  const bytes = readFileSync(resolve(io.cwd, file));
  if (/\.(json|txt|js|css|csv)$/.test(file)) return { body: bytes.toString('utf8'), bodyType: 'text' };
  return { body: new Uint8Array(bytes), bodyType: 'binary' };
}
