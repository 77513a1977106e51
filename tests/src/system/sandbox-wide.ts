/** Tag of a test that changes how the whole sandbox works: it runs when no other one does. */
export const SANDBOX_WIDE_TAG = '@sandbox-wide';
export const SANDBOX_WIDE = new RegExp(SANDBOX_WIDE_TAG);
