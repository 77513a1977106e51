import type { ScriptSettings } from './types.ts';

/** Reads `"id=my-store"`, `"defaultCategoryId=0"` and so on. */
export function widgetArguments(values: readonly unknown[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    values.map(String).map((value) => {
      const at = value.indexOf('=');
      return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
    }),
  );
}

/** The widgets on this page. The whole shop stands in a frame: its pages stay the shop's own, with its own cookie. */
export function createWidgets({ root, storeId, texts }: Pick<ScriptSettings, 'root' | 'storeId' | 'texts'>) {
  let frame: HTMLIFrameElement | undefined;
  let link: HTMLAnchorElement | undefined;
  const names = new Set<string>();

  return {
    names,
    productBrowser: (...values: unknown[]) => {
      const options = widgetArguments(values);
      const place = document.getElementById(options['id'] ?? `my-store-${storeId}`);
      if (!place || frame) return;
      names.add('ProductBrowser');
      frame = document.createElement('iframe');
      frame.title = document.title || 'Shop';
      frame.src = `${root}/embed${startPath(options)}`;
      frame.style.cssText = 'display:block;width:100%;height:max(640px,90vh);border:0';
      // Outside the frame: what an account shows is never in one.
      link = document.createElement('a');
      link.href = `${root}/account`;
      link.textContent = texts.signIn;
      link.dataset['signIn'] = '';
      place.replaceChildren(frame, link);
    },
    /** Shows the shop as whoever is signed in now sees it. */
    showCustomer: (isSignedIn: boolean, isOther: boolean) => {
      if (link) {
        link.hidden = false;
        link.textContent = isSignedIn ? texts.account : texts.signIn;
        if (isSignedIn) delete link.dataset['signIn'];
        else link.dataset['signIn'] = '';
      }
      if (!frame || !isOther) return;
      const { src } = frame;
      frame.src = src; // loads it again
    },
    /** Goes to a page of the shop in its frame. False where there is none. */
    goTo: (path: string): boolean => {
      if (!frame) return false;
      const isAlone = /^\/(?:checkout|account)/.test(path);
      frame.src = isAlone ? frame.src : `${root}/embed${path}`;
      return !isAlone;
    },
    destroy: () => {
      frame?.remove();
      link?.remove();
      frame = link = undefined;
      names.delete('ProductBrowser');
    },
  };
}

function startPath({ defaultProductId, defaultCategoryId }: Readonly<Record<string, string>>): string {
  if (defaultProductId && defaultProductId !== '0') return `/p/${defaultProductId}`;
  return defaultCategoryId && defaultCategoryId !== '0' ? `/c/${defaultCategoryId}` : '';
}
