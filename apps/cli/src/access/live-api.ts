/** The real service, up to the store id. */
export const LIVE_API = 'https://app.ecwid.com/api/v3';
