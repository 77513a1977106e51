/** What opened the page. */
export interface PagePayload {
  readonly storeId: number;
  /** Of the admin, ISO 639-1. */
  readonly lang: string;
  readonly viewMode: 'PAGE' | 'POPUP' | 'INLINE' | (string & {});
  /** Of a deep link, decoded. */
  readonly appState?: string;
  /** In the default mode only: the app's secret token for the store. */
  readonly accessToken?: string;
  /** Only with the scope `public_storefront`. */
  readonly publicToken?: string;
  /**
   * `server`: the app's own server decrypted and checked it. `address`: read from the page's address, which anybody can
   * make; only what the API answers to its token is true.
   */
  readonly source: 'server' | 'address';
}
