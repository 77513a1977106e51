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
export function createWidgets(root: string, storeId: number) {
  let frame: HTMLIFrameElement | undefined;
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
      place.replaceChildren(frame);
    },
    /** Goes to a page of the shop in its frame. False where there is none. */
    goTo: (path: string): boolean => {
      if (!frame) return false;
      frame.src = path.startsWith('/checkout') ? frame.src : `${root}/embed${path}`;
      return !path.startsWith('/checkout');
    },
    destroy: () => {
      frame?.remove();
      frame = undefined;
      names.delete('ProductBrowser');
    },
  };
}

function startPath({ defaultProductId, defaultCategoryId }: Readonly<Record<string, string>>): string {
  if (defaultProductId && defaultProductId !== '0') return `/p/${defaultProductId}`;
  return defaultCategoryId && defaultCategoryId !== '0' ? `/c/${defaultCategoryId}` : '';
}
