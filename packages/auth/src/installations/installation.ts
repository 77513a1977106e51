/** Which app in which store. */
export interface InstallationKey {
  readonly clientId: string;
  readonly storeId: number;
}

/** What is kept of an app that a store has installed. */
export interface InstallationData extends InstallationKey {
  readonly accessToken: string;
  /** Only with the scope `public_storefront`. */
  readonly publicToken?: string;
  /** As granted: the token keeps them until the app is installed again. */
  readonly scopes: readonly string[];
  /** Of the store's owner, where the platform gave it. */
  readonly email?: string;
}

export interface Installation extends InstallationData {
  /** Unix milliseconds: when it was first kept. Setting it again leaves this as it is. */
  readonly installedAtMs: number;
  /** Unix milliseconds: when it was last set. */
  readonly updatedAtMs: number;
}

export interface ListInstallationsOptions {
  /** Of this app only. */
  readonly clientId?: string;
  /** Those that come after this one: the last of the page before. */
  readonly after?: InstallationKey;
  /** 100 when absent. */
  readonly limit?: number;
}

/** Where an app keeps the tokens of its stores. Any number of apps may share one. */
export interface InstallationStore {
  get(key: InstallationKey): Promise<Installation | undefined>;
  /** Keeps an installation, in place of the one of the same app and store. */
  set(installation: InstallationData): Promise<Installation>;
  /** Forgets an installation. `false`: there was none. Its next `set` counts as a new one. */
  delete(key: InstallationKey): Promise<boolean>;
  /** A page, ordered by client id and then by store id. */
  list(options?: ListInstallationsOptions): Promise<Installation[]>;
  /** Releases what the store holds. It cannot be used afterwards. */
  close(): Promise<void>;
}

export const DEFAULT_LIST_LIMIT = 100;
