import { cssHeight, watchHeight } from '../messages/height.ts';
import { post, type MessageMethod } from '../messages/post-message.ts';
import type { PagePayload } from '../payload/page-payload.ts';
import { readAddress } from '../payload/read-address.ts';
import { createStorage, type AppStorage, type StorageAccess } from '../storage/storage.ts';

export interface AppPageOptions {
  readonly clientId: string;
  /**
   * What the app's server decrypted, without tokens. Absent: the default mode, in which the address of the page holds
   * everything.
   */
  readonly opened?: Omit<PagePayload, 'source' | 'accessToken' | 'publicToken'> | undefined;
  /**
   * Where storage calls go when the server opened the page: to an address of its own, with a session of its own. A
   * function is asked at each call.
   */
  readonly storage?: StorageAccess | (() => StorageAccess) | undefined;
  /** Of the API, up to the store id: `https://app.ecwid.com/api/v3` when absent. */
  readonly baseUrl?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly window?: (Window & typeof globalThis) | undefined;
}

/** An app's page, inside the admin's frame. */
export interface AppPage {
  readonly clientId: string;
  /** What opened the page. `undefined`: nothing did that can be read, or there is no window to read it from. */
  readonly payload: PagePayload | undefined;
  readonly storage: AppStorage;
  /** The page can be shown: the admin takes its loader away. */
  ready(): void;
  /** @param size.height whole pixels, or a CSS length */
  setSize(size: { readonly height: number | string }): void;
  /** Keeps the frame as high as the document. Returns what stops it. */
  autoHeight(): () => void;
  /** Moves the whole admin to a page: its hash without `#`, such as `order:id=938`. */
  openPage(page: string): void;
  /** Closes the popup, when the page is in one. */
  closeAppPopup(): void;
  /**
   * Opens the merchant's billing page at the cheapest plan that fits.
   *
   * @param features flags of the plan, or `null` for none in particular
   * @throws TypeError for an empty list
   */
  sendUserToUpgrade(features: readonly string[] | null, plan?: string, period?: string): void;
}

/** Opens the page's side of the bridge. Reads and sends nothing until it is asked to. */
export function createAppPage(options: AppPageOptions): AppPage {
  const { clientId, opened, storage, baseUrl = 'https://app.ecwid.com/api/v3' } = options;
  // Servers have none, which the global's type does not say.
  const maybeWindow = (): AppPageOptions['window'] => options.window ?? globalThis.window;
  const window = () => maybeWindow() ?? missingWindow();
  const say = (method: MessageMethod, data?: unknown) => post(window(), clientId, method, data);
  let payload: PagePayload | undefined = opened && { ...opened, source: 'server' };

  const access = (): StorageAccess | undefined => {
    if (storage) return typeof storage === 'function' ? storage() : storage;
    const { storeId, accessToken: token } = page.payload ?? {};
    return token === undefined ? undefined : { url: `${baseUrl.replace(/\/+$/, '')}/${storeId}/storage`, token };
  };

  const page: AppPage = {
    clientId,
    get payload() {
      const location = maybeWindow()?.location;
      return (payload ??= location && readAddress(location));
    },
    storage: createStorage(access, async (...request) => (options.fetch ?? fetch)(...request)),
    ready: () => say('ready', {}),
    setSize: ({ height }) => say('setSize', { height: cssHeight(height) }),
    autoHeight: () => watchHeight(window(), (height) => page.setSize({ height })),
    openPage: (hash) => say('openPage', hash),
    closeAppPopup: () => say('closeAppPopup'),
    sendUserToUpgrade(features, plan, period) {
      if (features !== null && (!Array.isArray(features) || features.length === 0)) {
        throw new TypeError('The features are a list with at least one, or null');
      }
      say('upgradePlan', { features, plan, period });
    },
  };
  return page;
}

function missingWindow(): never {
  throw new TypeError('There is no window here: call this in the browser');
}
