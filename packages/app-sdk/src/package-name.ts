/** What this package is called on npm. */
export const packageName = '@ecwid-kit/app-sdk';
