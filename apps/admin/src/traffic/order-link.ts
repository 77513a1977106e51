import type { Exchange } from '@ecwid-kit/types/control';
import { pathOf } from './exchange-words.ts';

/** The id of the order that an exchange is about, if its address or its body names one. */
export function orderOf({ url, requestBody }: Pick<Exchange, 'url' | 'requestBody'>): string | undefined {
  const inPath = /^\/api\/v3\/\d+\/orders\/([^/?]+)/.exec(pathOf(url))?.[1];
  if (inPath !== undefined && !['last', 'deleted', 'repair'].includes(inPath)) return decodeURIComponent(inPath);
  return inBody(requestBody);
}

function inBody(body: string): string | undefined {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return undefined; // not JSON, or cut short
  }
  if (!isRecord(json)) return undefined;
  if (isRecord(json['data']) && typeof json['data']['orderId'] === 'string') return json['data']['orderId'];
  const { eventType, entityId } = json;
  const isOrderEvent = typeof eventType === 'string' && eventType.startsWith('order.');
  return isOrderEvent && (typeof entityId === 'number' || typeof entityId === 'string') ? String(entityId) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
