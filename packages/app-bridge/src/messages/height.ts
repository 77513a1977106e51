/** The height as the admin takes it, a CSS length. */
export function cssHeight(height: number | string): string {
  if (Number.isInteger(height)) return `${height}px`;
  if (typeof height === 'string') return height;
  throw new TypeError('The height is a whole number of pixels, or a CSS length');
}

/** Calls `report` with the height of the document, at once and whenever it changes. Returns what stops it. */
export function watchHeight(window: Window & typeof globalThis, report: (height: number) => void): () => void {
  const root = window.document.documentElement;
  let last = -1;
  const measure = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height !== last) report((last = height));
  };
  const observer = new window.ResizeObserver(measure);
  observer.observe(root);
  measure();
  return () => observer.disconnect();
}
