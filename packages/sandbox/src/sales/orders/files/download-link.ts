import { createHash } from 'node:crypto';
import type { Order } from '@ecwid-kit/types';
import { ORIGIN_MARK } from '../../../platform/origin.ts';

export const DOWNLOAD_PATH = '/download';

/** Orders are found by the links in them. */
export const DOWNLOAD_FACET = 'download';

const KEY_LENGTH = 32;
const KEY = new RegExp(`${DOWNLOAD_PATH}/\\d+/([0-9a-f]{${KEY_LENGTH}})/`);

/** What begins every such link of a store. */
export const downloadsOf = (storeId: number) => `${DOWNLOAD_PATH}/${storeId}/`;

interface Downloadable {
  /** Nobody can guess it, so nobody can guess the link. */
  readonly cartId: string;
  readonly itemId: number;
  readonly fileId: number;
  readonly name: string;
}

/** A link that needs no token: who has it may download the file. */
export function downloadLink(storeId: number, { cartId, itemId, fileId, name }: Downloadable): string {
  const key = createHash('sha256').update(`${cartId} ${itemId} ${fileId}`).digest('hex').slice(0, KEY_LENGTH);
  return `${ORIGIN_MARK}${downloadsOf(storeId)}${key}/${encodeURIComponent(name)}`;
}

/** What an order has behind a link. */
export interface LinkedFile {
  readonly key: string;
  readonly fileId: number;
  readonly name: string;
  /** `yyyy-MM-dd HH:mm:ss +0000`; for ever without. */
  readonly expire?: string;
}

/** The files behind the links of an order: what was bought, and what the customer attached. */
export function linkedFiles({ items = [] }: Pick<Order, 'items'>): LinkedFile[] {
  const bought = items
    .flatMap((item) => item.files ?? [])
    .map(({ productFileId: fileId, customerUrl: url, name, expire }) => ({ fileId, url, name, expire }));
  const attached = items
    .flatMap((item) => (item.selectedOptions ?? []).flatMap((option) => option.files ?? []))
    .map(({ id: fileId, url, name }) => ({ fileId, url, name, expire: undefined }));
  return [...bought, ...attached].flatMap(({ fileId, url, name = '', expire }) => {
    const key = KEY.exec(url ?? '')?.[1];
    return key === undefined || fileId === undefined ? [] : [{ key, fileId, name, ...(expire && { expire }) }];
  });
}
