import { isLiveHost } from '../access/sandbox-token.ts';
import type { CallShape } from './call-shape.ts';

/**
 * What the path of a call is relative to. The real service has several hosts, as the contract says; a sandbox has all of
 * them on its own.
 *
 * @param restUrl the REST API, up to the store id
 */
export function baseUrlOf(
  restUrl: string,
  { server, prefix }: Pick<CallShape, 'server' | 'prefix'>,
  storeId: string,
): string {
  const bare = restUrl.replace(/\/+$/, '');
  const path = prefix.replace('{storeId}', storeId);
  if (server === undefined) return `${bare}${path}`;
  if (isLiveHost(bare)) return `${server}${path}`;
  return `${new URL(bare).origin}${new URL(server).pathname.replace(/\/$/, '')}${path}`;
}
