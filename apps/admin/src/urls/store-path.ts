/** The address of a page of a store: `storePath(1003, 'orders', 'QX7TE')`. */
export function storePath(storeId: number | string, ...parts: readonly (string | number)[]): string {
  return ['/store', storeId, ...parts.map((part) => encodeURIComponent(part))].join('/');
}
