import { createClient } from '@ecwid-kit/api-client';
import { resolveAccess } from '../access/resolve-access.ts';
import { checkFileOutput, saveFile } from '../calls/answer/save-file.ts';
import { readInput } from '../calls/body/read-input.ts';
import { confirmCall } from '../calls/confirm.ts';
import { routeAt } from '../calls/registry.ts';
import { dryRun } from '../calls/dry-run.ts';
import { OF_STORE, storeTarget, verboseHooks } from '../calls/target.ts';
import { usageError } from '../errors/cli-error.ts';
import type { Context, Outcome } from '../program/context.ts';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** Prints what the API answers, as JSON with and without `--json`. */
export async function run(context: Context): Promise<Outcome | undefined> {
  const { args, flags, io } = context;
  const method = METHODS.find((known) => known === args[0]?.toUpperCase());
  if (!method) throw usageError(`${args[0]} is no method`, `use ${METHODS.join(', ')}`);
  const path = args[1] ?? '';
  if (!path.startsWith('/')) throw usageError(`The path ${path} does not begin with /`, `try /${path}`);
  if (flags.text('output') !== undefined) checkFileOutput(context);
  const target = storeTarget(context, OF_STORE);
  const [bare = ''] = path.split('?', 1);
  // A call that the contract does not have is taken as it is written.
  const route = routeAt(method, bare) ?? { method, path: bare as `/${string}`, repeatable: method !== 'POST' }; // checked above
  await confirmCall(context, { route, what: `${method} ${bare}`, target });
  const body = await readBody(context);
  if (body && method === 'GET') throw usageError('A GET has no body', 'leave --data and --file out');
  const { baseUrl, storeId, token } = resolveAccess(context);
  const call = { method, path: path as `/${string}`, ...body }; // checked above
  const access = { baseUrl, storeId, token };
  if (flags.isOn('dryRun')) {
    return dryRun((fetch) => createClient({ ...access, fetch, retry: false }).request(call));
  }
  const client = createClient({ ...access, fetch: io.fetch, hooks: verboseHooks(context) });
  const answer = await client.request(call, { signal: io.interrupted });
  if (answer instanceof Blob) {
    checkFileOutput(context);
    return saveFile(context, answer);
  }
  return { data: answer, text: () => JSON.stringify(answer, undefined, 2) };
}

/** Text is sent as it is: what the caller wrote is what the API has to judge. */
type Body = { readonly body: unknown; readonly bodyType: 'text' | 'binary' };

async function readBody({ flags, io }: Context): Promise<Body | undefined> {
  const data = flags.text('data');
  const file = flags.text('file');
  if (data !== undefined && file !== undefined) throw usageError('--data and --file exclude each other');
  if (data !== undefined) return { body: data, bodyType: 'text' };
  if (file === undefined) return undefined;
  const bytes = await readInput(io, file);
  const isText = file === '-' || /\.(json|txt|js|css|csv)$/.test(file);
  return isText ? { body: new TextDecoder().decode(bytes), bodyType: 'text' } : { body: bytes, bodyType: 'binary' };
}
