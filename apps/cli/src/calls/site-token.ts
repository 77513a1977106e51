import type { Context } from '../program/context.ts';
import { resolveAccess } from '../access/resolve-access.ts';
import { isSandboxToken } from '../access/sandbox-token.ts';
import { baseUrlOf } from './base-url.ts';
import { callShape, type CallShape } from './call-shape.ts';
import { findCall } from './registry.ts';
import { isObject } from './body/set-field.ts';
import { sendCall } from './send-call.ts';
import { storeTarget, verboseHooks, type Target } from './target.ts';

/**
 * The target of a call of the Instant Site API, which takes a token of its own: one is asked for with the store's token
 * and kept for this call alone. With `--dry-run` none is asked for, since it would not be shown.
 */
export async function siteTarget(context: Context, host: Pick<CallShape, 'server' | 'prefix'>): Promise<Target> {
  const target = storeTarget(context, host);
  if (context.flags.isOn('dryRun')) return target;
  const { baseUrl, storeId, token } = resolveAccess(context);
  const call = findCall('instantSite.host.getToken');
  const answer = await sendCall(
    call,
    { path: [], body: undefined, query: { grant_type: 'authorization_code', site_id: storeId, code: token } },
    { baseUrl: baseUrlOf(baseUrl, callShape(call), storeId), fetch: context.io.fetch, hooks: verboseHooks(context) },
  );
  const own = isObject(answer) && typeof answer['accessToken'] === 'string' ? answer['accessToken'] : '';
  // A sandbox's token of this API does not look like one.
  return { ...target, options: { ...target.options, token: own, allowLiveTokenElsewhere: isSandboxToken(token) } };
}
