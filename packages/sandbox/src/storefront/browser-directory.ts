/** What runs in shoppers' browsers. Beside this file in the source, and beside the built files once built. */
export const BROWSER_DIRECTORY = new URL('./browser/', import.meta.url);
